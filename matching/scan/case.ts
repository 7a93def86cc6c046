/** Upper and lower case: what a form asks for, and what a text grants. */
import type { Form } from '@/matching/name-index';
import {
  CAPITALS,
  CASELESS,
  LOWER,
  MIXED,
  SENTENCE_START,
  SHAPE,
  TITLE,
  type Words,
} from '@/matching/text/words';

/** Shorter names are words of their own in small letters: "us", "un". */
const SHORTEST_SMALL = 3;

/**
 * Whether the words are written as the form's case rule wants it. Words all in capitals grant any capital. Initials may
 * be one word or several (`U.S.`, `U S`).
 *
 * @param small the text has no capitals at all
 */
export function fitsCase(
  words: Words,
  first: number,
  last: number,
  form: Form,
  inflected: boolean,
  small: boolean,
): boolean {
  if (form.case === 'any') return true;
  if (small && form.text.length >= SHORTEST_SMALL && isWritten(words, first, last, LOWER)) return true;
  return form.shapes.every((wanted, i) => {
    const flags = words.flags[Math.min(first + i, last - 1)] ?? 0;
    const shape = flags & SHAPE;
    if (wanted === LOWER)
      return shape === LOWER || shape === TITLE || (flags & SENTENCE_START) !== 0 || shape === CAPITALS;
    if (wanted === TITLE) return shape === TITLE || shape === CAPITALS;
    if (wanted === CAPITALS)
      return shape === CAPITALS || (inflected && first + i === last - 1 && shape !== LOWER);
    if (wanted === MIXED) return shape === MIXED || shape === CAPITALS;
    return true;
  });
}

/** Whether all letters of the words are so. */
function isWritten({ flags }: Words, first: number, last: number, wanted: number): boolean {
  for (let at = first; at < last; at += 1) {
    const shape = (flags[at] ?? 0) & SHAPE;
    if (shape !== wanted && shape !== CASELESS) return false;
  }
  return true;
}
