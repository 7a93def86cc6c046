/**
 * Made-up words. Those of the prose and those of names come from the same syllables, so that they look alike to a
 * matcher; but no word is both, so that a name stands in a text only where it was planted.
 */
import { randomFrom, type Random } from '@/tests/random';

const ONSETS = 'b c d f g h k l m n p r s t v br cl dr gr pl st th tr sh'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 'nd', 'st'];
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü' };

/** The words that make up half of any English text, the most frequent first. */
const FUNCTION_WORDS = (
  'the of and to in a that it is for was on with as by at from be this which or an are not his but have had they ' +
  'were been has their all will its one so when who more no if out up into than them can only other new some could'
).split(' ');

const PROSE_WORDS = 8000;

export interface Prose {
  /** Frequent little words. */
  functionWords: readonly string[];
  /** All others, the most frequent first. */
  contentWords: readonly string[];
}

/** The vocabulary of the texts: the same for every text. */
export function proseWords(): Prose {
  const random = randomFrom(1);
  const words = new Set<string>();
  while (words.size < PROSE_WORDS) words.add(makeWord(random, 1 + random.below(3)));
  for (const word of FUNCTION_WORDS) words.delete(word);
  return { functionWords: FUNCTION_WORDS, contentWords: [...words] };
}

/** A lower-case word. */
export function makeWord(random: Random, syllables: number): string {
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable += 1)
    word += random.pick(ONSETS) + random.pick(VOWELS);
  return word + random.pick(CODAS);
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** With an accent on its last plain vowel. */
export function accented(word: string): string {
  const at = Math.max(...Object.keys(ACCENTS).map((vowel) => word.lastIndexOf(vowel)));
  return at < 0 ? word : word.slice(0, at) + (ACCENTS[word.charAt(at)] ?? '') + word.slice(at + 1);
}

/** Case and accents taken away; for words and names as they are made here. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
