/** How words are written: in small letters, with a capital, in capitals. What a phrase asks for, and a text grants. */
import * as c from '@/matching/text/characters';
import { CAPITALS, CASELESS, LOWER, MIXED, TITLE } from '@/matching/text/words';
import { readPair } from './surrogate-pairs';

/** The case rule of a record: none, one shape for all words, or each word its own. */
export const ANY_CASE = 0;
export const ALL_TITLE = 1;
const ALL_LOWER = 2;
export const MIXED_SHAPES = 3;

/** The shapes of the words between two places of a text; Chinese and Japanese characters and signs have none. */
export function shapesBetween(text: string, start: number, end: number): number[] {
  const shapes: number[] = [];
  let [units, letters, capitals, firstUpper] = [0, 0, 0, false];
  for (let at = start; at <= end; at += 1) {
    const kind = at < end ? c.kindOf(text.charCodeAt(at)) : c.OTHER;
    if (kind === c.IGNORED || kind === c.MARK) continue;
    const pair = kind === c.SURROGATE ? readPair(text, at) : undefined;
    const upper = kind === c.UPPER || pair?.upper === true;
    const letter = upper || kind === c.LETTER || (pair !== undefined && pair.folded !== '' && !pair.wide);
    if (letter || kind === c.DIGIT) {
      if (units === 0) firstUpper = upper;
      units += 1;
      if (letter) letters += 1;
      if (upper) capitals += 1;
    } else if (units > 0) {
      shapes.push(shapeOf(letters, capitals, firstUpper));
      [units, letters, capitals] = [0, 0, 0];
    }
    if (pair !== undefined && pair.folded !== '') at += 1;
  }
  return shapes;
}

function shapeOf(letters: number, capitals: number, firstUpper: boolean): number {
  if (letters === 0) return CASELESS;
  if (capitals === 0) return LOWER;
  if (capitals === letters) return CAPITALS;
  return firstUpper && capitals === 1 ? TITLE : MIXED;
}

/** The rule that says the same as a list of shapes. */
export function ruleOf(shapes: readonly number[]): number {
  const all = (wanted: number) => shapes.every((shape) => shape === wanted || shape === CASELESS);
  if (all(CASELESS)) return ANY_CASE;
  if (all(TITLE)) return ALL_TITLE;
  return all(LOWER) ? ALL_LOWER : MIXED_SHAPES;
}

/** Whether a word may be written so where a phrase has it so. Capitals grant any capital. */
export function grants(written: number, wanted: number): boolean {
  if (wanted === LOWER) return written === LOWER || written === TITLE || written === CAPITALS;
  if (wanted === CASELESS) return true;
  return written === CAPITALS || written === wanted;
}
