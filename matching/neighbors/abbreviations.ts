/**
 * Abbreviations that the page itself introduces: "Self-Defense Forces (SDF)", "Syrian Democratic Forces (SDF)".
 *
 * The words before the bracket must spell the abbreviation by their first letters.
 */
import type { Candidate } from '@/matching/scan/scan';
import { CAPITALS, SENTENCE_START, SHAPE, textOf, type Words } from '@/matching/text/words';

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in']);

export interface Introduction {
  /** First word of the long form. */
  first: number;
  /** The long form, as written. */
  text: string;
}

/** The long form that introduces an abbreviation in brackets, if the candidate is one. */
export function introductionOf(words: Words, candidate: Candidate): Introduction | undefined {
  const { first, last, block, start } = candidate;
  const text = words.texts[block] ?? '';
  const flags = words.flags[first] ?? 0;
  if (
    last - first !== 1 ||
    (flags & SHAPE) !== CAPITALS ||
    !/[((]\s*["“]?$/.test(text.slice(Math.max(0, start - 3), start))
  ) {
    return undefined;
  }
  const letters = [...textOf(words, first).replace(/[^a-z]/g, '')];
  let at = first;
  for (const letter of letters.toReversed()) {
    do {
      if (at === 0 || ((words.flags[at] ?? 0) & SENTENCE_START) !== 0) return undefined;
      at -= 1;
    } while (SMALL_WORDS.has(textOf(words, at)) && letter !== textOf(words, at).charAt(0));
    if (textOf(words, at).charAt(0) !== letter) return undefined;
  }
  return { first: at, text: text.slice(words.start[at], words.end[first - 1]) };
}
