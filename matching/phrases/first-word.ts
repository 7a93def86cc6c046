/**
 * Whether any phrase begins with a word that has a capital: asked before the word is spelled, since for most words the
 * answer is no. Only the hash is made, in local variables; nothing is noted that a phrase that goes on would need.
 */
import * as c from '@/matching/text/characters';
import { blockAt, endsHere, goesOn, scaleOf, spread } from './phrase-filter';
import { CAPITAL_SEED } from './spelled-phrases';
import { mix, NOTHING_SPELLED } from './spelling';

/** What a word is that has to be read with more care: it may begin a phrase, or holds other than usual letters. */
export const OPEN = -1;

/** @returns a function of a text and a place in it: where the word ends with which no phrase begins, or OPEN */
export function firstWordTest(filter: Uint32Array): (text: string, from: number) => number {
  const scale = scaleOf(filter);
  const folds = c.letterFolds;

  return (text, from) => {
    const stop = text.length;
    let hash = NOTHING_SPELLED;
    let at = from;
    for (; at < stop; at += 1) {
      const unit = text.charCodeAt(at);
      const folded = folds[unit] as number;
      if (folded !== 0) hash = mix(hash, folded);
      else if (endsWord(c.kindOf(unit))) break;
      else return OPEN;
    }
    if (at === from) return OPEN;
    const spreadHash = spread(hash ^ CAPITAL_SEED);
    const block = blockAt(filter, scale, spreadHash);
    return endsHere(block, spreadHash) || goesOn(block, spreadHash) ? OPEN : at;
  };
}

/** Letters that are several units or not met yet, marks and characters that cannot be seen do not. */
function endsWord(kind: number): boolean {
  return kind === c.SPACE || (kind >= c.HYPHEN && kind !== c.SURROGATE);
}
