/**
 * Abbreviations that the page itself introduces: "Self-Defense Forces (SDF)", "Syrian Democratic Forces (SDF)", "SDF
 * (standard delay format)".
 *
 * The words before the bracket, or those in it, must spell the abbreviation by their first letters.
 */
import type { Candidate } from '@/matching/scan/scan';
import { CAPITALS, SENTENCE_START, SHAPE, textOf, type Words } from '@/matching/text/words';

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in']);

/** The words of the long form, the end exclusive, and how it is written. */
export interface Introduction {
  first: number;
  last: number;
  text: string;
}

/** The long form of an abbreviation that stands in brackets, or before brackets that hold it; undefined if there is none. */
export function introductionOf(
  words: Words,
  { first, last, block, start, end }: Candidate,
): Introduction | undefined {
  const text = words.texts[block] ?? '';
  if (last - first !== 1 || ((words.flags[first] ?? 0) & SHAPE) !== CAPITALS) return undefined;
  const letters = [...textOf(words, first).replace(/[^a-z]/g, '')];
  // Full-width letters stand for no words.
  if (letters.length === 0) return undefined;
  const from = /[(\uff08]\s*["“]?$/.test(text.slice(Math.max(0, start - 3), start))
    ? spelledBefore(words, first, letters)
    : undefined;
  if (from !== undefined) return longForm(words, text, from, first);
  const to = /^["”]?\s?[(\uff08]/.test(text.slice(end, end + 3))
    ? spelledBehind(words, last, letters)
    : undefined;
  const closed =
    to !== undefined &&
    /^["”]?\s?[)\uff09]/.test(text.slice(words.end[to - 1], (words.end[to - 1] ?? 0) + 3));
  return closed ? longForm(words, text, last, to) : undefined;
}

function longForm(words: Words, text: string, first: number, last: number): Introduction {
  return { first, last, text: text.slice(words.start[first], words.end[last - 1]) };
}

/** Where the long form begins that ends before a word. */
function spelledBefore(words: Words, word: number, letters: readonly string[]): number | undefined {
  let at = word;
  for (const letter of letters.toReversed()) {
    do {
      if (at === 0 || ((words.flags[at] ?? 0) & SENTENCE_START) !== 0) return undefined;
      at -= 1;
    } while (SMALL_WORDS.has(textOf(words, at)) && letter !== textOf(words, at).charAt(0));
    if (textOf(words, at).charAt(0) !== letter) return undefined;
  }
  return at;
}

/** Where the long form ends, exclusive, that begins with a word. */
function spelledBehind(words: Words, word: number, letters: readonly string[]): number | undefined {
  let at = word;
  for (const letter of letters) {
    while (at < words.count && SMALL_WORDS.has(textOf(words, at)) && letter !== textOf(words, at).charAt(0))
      at += 1;
    if (at >= words.count || textOf(words, at).charAt(0) !== letter) return undefined;
    at += 1;
  }
  return at;
}
