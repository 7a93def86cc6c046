/** Characters beyond U+FFFF: rare ideographs, and letters in fancy dress. */
import { foldCharacter } from '@/matching/text/characters';

export interface Pair {
  /** Empty for what is no letter and no digit. */
  folded: string;
  wide: boolean;
  upper: boolean;
}

const NO_LETTER: Pair = { folded: '', wide: false, upper: false };
/** Met so far, by code point. */
const known = new Map<number, Pair>();

/** The character of which the first half stands at `at`. */
export function readPair(text: string, at: number): Pair {
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return NO_LETTER;
  const before = known.get(point);
  if (before !== undefined) return before;
  const pair = classify(String.fromCodePoint(point));
  known.set(point, pair);
  return pair;
}

function classify(character: string): Pair {
  if (!/[\p{L}\p{N}]/u.test(character)) return NO_LETTER;
  return {
    folded: foldCharacter(character),
    wide: /\p{sc=Han}/u.test(character),
    upper: /\p{Lu}/u.test(character.normalize('NFKC')),
  };
}
