/**
 * Texts whose writer uses no capitals: "who but takaichi would dare". There a small letter says nothing, so words count as
 * without case, and nations get their capital back for those who look for it.
 *
 * Costs a look at the first word of a block, which has a capital in nearly every text.
 */
import { NATIONS } from './nations';
import { CAPITALS, CASELESS, LOWER, MIXED, SHAPE, textOf, TITLE, type Words } from '@/matching/text/words';

/** Fewer words may be a caption, a menu, a tag. */
const FEWEST = 6;
/** "us", "un": words of their own without capitals. */
const SHORTEST_NATION = 3;
/** Data and code have no capitals for other reasons. */
const NO_PROSE = /[{}<>=|\\_]/;

/** Changes the shapes of the words in blocks that have no capitals. */
export function forgetCaseWithoutCapitals(words: Words): void {
  for (let block = 0; block < words.texts.length; block += 1) {
    const first = words.firstOf[block] ?? 0;
    const end = words.firstOf[block + 1] ?? words.count;
    if (end - first < FEWEST || !isWithoutCapitals(words, first, end)) continue;
    if (!NO_PROSE.test(words.texts[block] ?? '')) forgetCase(words, first, end);
  }
}

function isWithoutCapitals({ flags }: Words, first: number, end: number): boolean {
  if (((flags[first] ?? 0) & SHAPE) !== LOWER) return false;
  for (let at = first; at < end; at += 1) {
    const shape = (flags[at] ?? 0) & SHAPE;
    if (shape === TITLE || shape === MIXED) return false;
  }
  return true;
}

function forgetCase(words: Words, first: number, end: number): void {
  for (let at = first; at < end; at += 1) {
    const flags = words.flags[at] ?? 0;
    if ((flags & SHAPE) === LOWER) words.flags[at] = (flags & ~SHAPE) | shapeInstead(words, first, at);
  }
}

function shapeInstead(words: Words, first: number, at: number): number {
  const text = textOf(words, at);
  if (text === 'us' && at > first && textOf(words, at - 1) === 'the') return CAPITALS;
  return NATIONS.has(text) && text.length >= SHORTEST_NATION ? TITLE : CASELESS;
}
