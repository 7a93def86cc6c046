/** What texts cost that have one name in every sentence, or one sentence without end. */
import { expect, it } from 'vitest';
import { recognise } from '@/matching/recognise';
import { shippedIndex } from './shipped-index';

/** In code units. */
const SHORT = 25_000;
const TIMES = 8;
/** What costs the square of its length would take sixty-four times as long; twice as long is left to a noisy machine. */
const MOST = 2 * TIMES;
/** And so is this, since some take next to no time. In ms. */
const NOISE = 50;
const TRIES = 3;
/** On a busy machine. In ms. */
const RUN_MS = 180_000;

function timeOf(text: string): number {
  const start = performance.now();
  recognise(shippedIndex, [text], {});
  return performance.now() - start;
}

/** Of several tries the least of each, and no more tries than are needed. */
function growsWith(short: string, long: string): boolean {
  timeOf(short);
  let [ofShort, ofLong] = [timeOf(short), timeOf(long)];
  const grows = () => ofLong <= MOST * ofShort + NOISE;
  for (let tries = 1; tries < TRIES && !grows(); tries += 1) {
    ofShort = Math.min(ofShort, timeOf(short));
    ofLong = Math.min(ofLong, timeOf(long));
  }
  return grows();
}

it.each([
  ['an office in a sentence without end', 'the National Security Council met them and '],
  ['an abbreviation with what it stands for', 'The Self-Defense Forces (SDF) of Japan. '],
  ['names that spell one', 'Syrian Democratic Forces met the Self-Defense Forces. ', 'The SDF met.'],
  ['small words that may be a part of one', 'And ', 'The ASDF met.'],
  ['one in Japanese brackets', '国家安全保障会議(NSC)(NSC)が開かれた。'],
  ['a surname with the given name of another', '木原太郎が来た。'],
  ['a word that is also written small', 'True patriots met the Patriots. '],
  ['names that ask for each other', 'Abe left Article 9 and '],
  ['what belongs to a nation', 'Germany eased its arms export rules and '],
  ['what belongs to the nation of a Japanese sentence', '韓国政府は国家安全保障会議を開き、'],
])(
  'recognition takes as many times longer as the text is longer: %s',
  { timeout: RUN_MS },
  (...[, sentence, end = '']) => {
    const repeated = (length: number) => sentence.repeat(length / sentence.length) + end;
    expect(growsWith(repeated(SHORT), repeated(TIMES * SHORT))).toBe(true);
  },
);
