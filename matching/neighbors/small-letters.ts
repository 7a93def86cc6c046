/**
 * Texts whose writer uses no capitals: "who but takaichi would dare". There a small letter says nothing, so a name may be
 * written with one, and nations get their capital back for those who look for it.
 *
 * Costs a look at the words of a block up to its first capital, which is the first word of nearly every other text.
 */
import { NATIONS } from './nations';
import { CAPITALS, LOWER, MIXED, SHAPE, textOf, TITLE, type Words } from '@/matching/text/words';

/** Fewer words may be a caption, a menu, a tag. */
const FEWEST = 6;
/** "us", "un": words of their own without capitals. */
const SHORTEST_NATION = 3;

/** Whether a block is written so; if it is, its nations get their capitals. */
export function isWithoutCapitals(words: Words, block: number): boolean {
  const small = isSmall(words, block);
  if (small) restoreNations(words, block);
  return small;
}

function isSmall(words: Words, block: number): boolean {
  const first = words.firstOf[block] ?? 0;
  const end = words.firstOf[block + 1] ?? 0;
  if (((words.flags[first] ?? 0) & SHAPE) !== LOWER || end - first < FEWEST) return false;
  for (let at = first; at < end; at += 1) {
    const shape = (words.flags[at] ?? 0) & SHAPE;
    if (shape === TITLE || shape === MIXED) return false;
  }
  return true;
}

function restoreNations(words: Words, block: number): void {
  const first = words.firstOf[block] ?? 0;
  for (let at = first; at < (words.firstOf[block + 1] ?? 0); at += 1) {
    const flags = words.flags[at] ?? 0;
    if ((flags & SHAPE) !== LOWER) continue;
    const text = textOf(words, at);
    const nation = NATIONS.has(text) && text.length >= SHORTEST_NATION;
    const america = text === 'us' && at > first && textOf(words, at - 1) === 'the';
    if (nation || america) words.flags[at] = (flags & ~SHAPE) | (america ? CAPITALS : TITLE);
  }
}
