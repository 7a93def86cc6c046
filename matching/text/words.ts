/**
 * Text as a row of words.
 *
 *     The  U.S.-Japan  alliance, 日本        text
 *     the│ u.s. │japan│alliance│ 日│本       words, folded (case, width, diacritics; hidden characters left out)
 *      start SOFT  SOFT   SOFT  ','  NONE     the gap before each word
 *
 * A word is a run of letters and digits; each Chinese or Japanese character is a word of its own. A spelling with dots
 * (`U.S.`) and a number (`7.95`) are one word. Spaces, line breaks and hyphens are the same gap, SOFT. One pass, a few
 * array writes a word; the words of all blocks stand in one set of arrays, so that distances cross blocks.
 */
export const NONE = 0;
export const SOFT = 1;
/** A dash between spaces: a new thought. */
export const BREAK = 2;
/** A space next to a Chinese or Japanese character: no border inside a name (`林 芳正`), but one around it. */
export const WIDE = 3;
export const APOSTROPHE_GAP = 39;
export const COMMA_GAP = 44;
export const DOT_GAP = 46;
export const COLON_GAP = 58;

/** The low three bits of the flags: how the word is written. */
export const LOWER = 0;
export const TITLE = 1;
export const CAPITALS = 2;
export const MIXED = 3;
export const CASELESS = 4;
export const SHAPE = 7;
export const SENTENCE_START = 8;
export const HYPHEN_BEFORE = 16;
export const KANJI = 32;
export const KANA = 64;
export const NUMBER = 128;
/** The word brought its full stop along (`U.S.`). */
export const DOTTED = 256;
export const HIRA = 512;

export interface Words {
  texts: readonly string[];
  count: number;
  /** Code units in the word's own text. */
  start: Int32Array;
  end: Int32Array;
  /** The term of each single word, 0 for one that no name or cue uses; filled in by `findTerms`. */
  id: Int32Array;
  gap: Int32Array;
  flags: Uint16Array;
  /** Number of the sentence, counted over all texts. */
  sentence: Int32Array;
  /** First word of each text, and the end of the last one. */
  firstOf: Int32Array;
}

/** The text that holds a word. */
export function blockOf(words: Words, word: number): number {
  let low = 0;
  let high = words.texts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words.firstOf[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A word in lower case. */
export function textOf(words: Words, word: number): string {
  const text = words.texts[blockOf(words, word)] ?? '';
  return text.slice(words.start[word], words.end[word]).toLowerCase();
}
