/** What texts cost that have one name in every sentence, or one sentence without end. */
import { expect, it } from 'vitest';
import { recognise } from '@/matching/recognise';
import { shippedIndex } from './shipped-index';

/** In code units. */
const SHORT = 25_000;
const TIMES = 8;
/** What costs the square of its length takes sixty-four times as long; twice the fair share is left to a noisy machine. */
const MOST = 2 * TIMES;
/** And so is this, since some take next to no time. In ms. */
const NOISE = 50;
const TRIES = 3;
const WARM_UPS = 4;
/** On a busy machine. In ms. */
const RUN_MS = 180_000;

/** Of the processor's time: on a busy machine what takes long waits longest. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  recognise(shippedIndex, [text], {});
  return process.cpuUsage(before).user / 1000;
}

/** Takes of several tries the least of each, and no more tries than are needed. */
function isInProportion(short: string, long: string): boolean {
  let ofShort = Math.min(...Array.from({ length: WARM_UPS }, () => timeOf(short)));
  let ofLong = timeOf(long);
  const isFair = () => ofLong <= MOST * ofShort + NOISE;
  for (let tries = 1; tries < TRIES && !isFair(); tries += 1) {
    ofShort = Math.min(ofShort, timeOf(short));
    ofLong = Math.min(ofLong, timeOf(long));
  }
  return isFair();
}

it.each([
  ['an office in a sentence without end', 'the National Security Council met them and '],
  ['an abbreviation behind what it stands for', 'Self-Defense Forces (SDF) '],
  ['small words that may be a part of what one stands for', 'And ', 'The ASDF met.'],
  ['an abbreviation in Japanese brackets', '(NSC)(NSC)国家安全保障会議('],
  ['a surname with the given name of another', '木原太郎が来た。'],
  ['a word that is also written small', 'True patriots met the Patriots. '],
  ['names that ask for each other', 'Abe left Article 9 and '],
  ['what belongs to a nation', 'Germany eased its arms export rules and '],
  ['what belongs to the nation of a Japanese sentence', '韓国政府は国家安全保障会議を開き、'],
])(
  'recognition costs as many times more as the text is longer: %s',
  { timeout: RUN_MS },
  (...[, sentence, end = '']) => {
    const repeated = (length: number) => sentence.repeat(length / sentence.length) + end;
    expect(isInProportion(repeated(SHORT), repeated(TIMES * SHORT))).toBe(true);
  },
);
