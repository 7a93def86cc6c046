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

/** In a text without capitals shorter names are words of their own: "us", "un". */
const SHORTEST_CASELESS = 3;

/**
 * Whether the words are written as the form's case rule wants it. Words all in capitals grant any capital, and
 * so do those of a text that has none. Initials may be one word or several (`U.S.`, `U S`).
 */
export function fitsCase(words: Words, first: number, last: number, form: Form, inflected: boolean): boolean {
  if (form.case === 'any') return true;
  return form.shapes.every((wanted, i) => {
    const flags = words.flags[Math.min(first + i, last - 1)] ?? 0;
    const shape = flags & SHAPE;
    if (shape === CASELESS) return wanted === CASELESS || form.text.length >= SHORTEST_CASELESS;
    if (wanted === LOWER)
      return shape === LOWER || shape === TITLE || (flags & SENTENCE_START) !== 0 || shape === CAPITALS;
    if (wanted === TITLE) return shape === TITLE || shape === CAPITALS;
    if (wanted === CAPITALS)
      return shape === CAPITALS || (inflected && first + i === last - 1 && shape !== LOWER);
    if (wanted === MIXED) return shape === MIXED || shape === CAPITALS;
    return true;
  });
}
