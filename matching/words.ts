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
import * as c from '@/matching/characters';

export const NONE = 0;
export const SOFT = 1;
/** A dash between spaces: a new thought. */
export const BREAK = 2;
/** A space next to a Chinese or Japanese character: no border inside a name (`林 芳正`), but one around it. */
export const WIDE = 3;
export const APOSTROPHE_GAP = 39;
export const DOT_GAP = 46;
const COMMA = 44;
const LINE_FEED = 10;

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
export const LINE_START = 1024;

/** The id of a folded word, 0 for one that no name or cue uses. */
export type FindWord = (units: Uint16Array, length: number, hash: number) => number;

export interface Words {
  texts: readonly string[];
  count: number;
  /** Code units in the word's own text. */
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  gap: Int32Array;
  flags: Uint16Array;
  /** Number of the sentence, counted over all texts. */
  sentence: Int32Array;
  /** First word of each text, and the end of the last one. */
  firstOf: Int32Array;
}

/** Longer words cannot be names of ours. */
const LONGEST_WORD = 64;
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen rep gov gen lt col sgt capt adm prof st no jr sr vs rev hon pres supt cmdr maj jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec fig vol pp ed al cf approx dept est'
  ).split(' '),
);
/** Words that open a sentence and hardly ever follow an abbreviation within one. */
const OPENERS = new Set(
  'the a an in on at it its he she they we i but and as for this that these those when while if after however'.split(
    ' ',
  ),
);

/** @param find the id of a folded word */
export function readWords(texts: readonly string[], find: FindWord): Words {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const words = room(texts, length);
  const reader = blockReader(words, find);
  texts.forEach((text, block) => {
    words.firstOf[block] = words.count;
    reader(text);
  });
  words.firstOf[texts.length] = words.count;
  return words;
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

function room(texts: readonly string[], length: number): Words {
  const size = length + 1;
  return {
    texts,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    gap: new Int32Array(size),
    flags: new Uint16Array(size),
    sentence: new Int32Array(size),
    firstOf: new Int32Array(texts.length + 1),
  };
}

/** Appends the words of one text after another to `words`. */
function blockReader(words: Words, find: FindWord): (text: string) => void {
  const units = new Uint16Array(LONGEST_WORD);
  let text = '';
  let length = 0;
  let hash = 0;
  let upper = 0;
  let letters = 0;
  let firstUpper = false;
  let sentence = -1;
  let gapSign = 0;
  /** Bit 1: spaces, bit 2: a line break, bit 4: an empty line. */
  let gapSpace = 0;
  let gapDash = 0;
  let gapStop = false;
  let blockStart = true;

  function add(unit: number): void {
    if (length < LONGEST_WORD) units[length] = unit;
    length += 1;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }

  function addFolded(unit: number): void {
    const folded = c.foldOf(unit);
    if (folded !== 0) return add(folded);
    for (const character of c.expansionOf(unit)) add(character.charCodeAt(0));
  }

  function begin(): void {
    length = 0;
    hash = 0x811c9dc5 | 0;
    upper = 0;
    letters = 0;
    firstUpper = false;
  }

  function read(next: string): void {
    text = next;
    blockStart = true;
    clearGap();
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = c.kindOf(unit);
      if (kind >= c.UPPER && kind <= c.DIGIT) at = readWord(at);
      else if (kind >= c.IDEOGRAPH && kind <= c.KATAKANA) at = readCharacter(at, unit, kind);
      else if (kind === c.SURROGATE) at = readPair(at);
      else if (kind === c.SYMBOL) at = readSign(at, unit);
      else at = readGap(at, unit, kind);
    }
  }

  function clearGap(): void {
    gapSign = 0;
    gapSpace = 0;
    gapDash = 0;
    gapStop = false;
  }

  function readGap(at: number, unit: number, kind: number): number {
    if (kind === c.SPACE) gapSpace |= unit !== LINE_FEED ? 1 : (gapSpace & 2) === 0 ? 2 : 4;
    else if (kind === c.HYPHEN) gapDash += 1;
    else if (kind !== c.IGNORED && kind !== c.MARK) {
      const sign = kind === c.APOSTROPHE ? APOSTROPHE_GAP : kind === c.DOT ? DOT_GAP : c.foldOf(unit) || unit;
      gapSign = gapSign === 0 ? sign : (Math.imul(gapSign, 31) + sign) | 0x40000000;
      if (kind === c.DOT || isStop(unit)) gapStop = true;
    }
    return at + 1;
  }

  function readWord(from: number): number {
    begin();
    let at = from;
    let end = from;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = c.kindOf(unit);
      if (kind === c.LETTER || kind === c.DIGIT || kind === c.UPPER) {
        if (kind === c.UPPER) {
          upper += 1;
          if (letters === 0) firstUpper = true;
        }
        if (kind !== c.DIGIT) letters += 1;
        addFolded(unit);
        end = at + 1;
      } else if (kind === c.MARK) end = at + 1;
      else if (kind !== c.IGNORED) {
        if ((kind !== c.DOT && unit !== COMMA) || !joins(from, at)) break;
        add(unit === COMMA ? COMMA : DOT_GAP);
        end = at + 1;
      }
      at += 1;
    }
    const dotted = length > 1 && letters > 0 && units[1] === DOT_GAP;
    if (dotted) {
      add(DOT_GAP);
      if (c.kindOf(text.charCodeAt(end)) === c.DOT) end += 1;
    }
    const number = c.kindOf(text.charCodeAt(from)) === c.DIGIT;
    emit(from, end, shape() | (number ? NUMBER : 0) | (dotted ? DOTTED : 0));
    return end;
  }

  /** A dot or comma inside a number; a dot between single letters. */
  function joins(from: number, at: number): boolean {
    const before = c.kindOf(text.charCodeAt(at - 1));
    const after = c.kindOf(text.charCodeAt(at + 1));
    if (before === c.DIGIT && after === c.DIGIT) return true;
    if (text.charCodeAt(at) === COMMA || !(length === 1 || units[length - 2] === DOT_GAP)) return false;
    if (!isLetter(before) || !isLetter(after)) return false;
    return at - from < LONGEST_WORD && !isLetter(c.kindOf(text.charCodeAt(at + 2)));
  }

  function shape(): number {
    if (letters === 0) return CASELESS;
    if (upper === 0) return LOWER;
    if (upper === letters) return CAPITALS;
    return firstUpper && upper === 1 ? TITLE : MIXED;
  }

  function readCharacter(at: number, unit: number, kind: number): number {
    begin();
    let end = at + 1;
    while (c.kindOf(text.charCodeAt(end)) === c.IGNORED) end += 1;
    const mark = text.charCodeAt(end);
    const folded = c.foldOf(unit) || unit;
    if (kind !== c.IDEOGRAPH && c.isVoicingMark(mark)) {
      add(c.voiced(folded, mark));
      end += 1;
    } else {
      addFolded(unit);
      end = at + 1;
    }
    emit(at, end, CASELESS | (kind === c.IDEOGRAPH ? KANJI : kind === c.KATAKANA ? KANA : HIRA));
    return end;
  }

  function readSign(at: number, unit: number): number {
    begin();
    addFolded(unit);
    emit(at, at + 1, CASELESS);
    return at + 1;
  }

  /** A character beyond U+FFFF: a rare ideograph, or a letter in fancy dress. */
  function readPair(at: number): number {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!/[\p{L}\p{N}]/u.test(character)) return readGap(at, 0xfffd, c.OTHER) - 1 + character.length;
    begin();
    const kanji = /\p{sc=Han}/u.test(character);
    let end = at;
    let next = character;
    do {
      for (const unit of c.foldCharacter(next).split('')) add(unit.charCodeAt(0));
      letters += 1;
      if (/\p{Lu}/u.test(next.normalize('NFKC'))) upper += 1;
      if (letters === 1) firstUpper = upper === 1;
      end += next.length;
      next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    } while (!kanji && next.length === 2 && /[\p{L}\p{N}]/u.test(next));
    emit(at, end, kanji ? CASELESS | KANJI : shape());
    return end;
  }

  function emit(start: number, end: number, flags: number): void {
    const word = words.count;
    const wide = (flags & (KANJI | KANA | HIRA)) !== 0;
    const previous = blockStart ? 0 : (words.flags[word - 1] ?? 0);
    const opens = blockStart || opensSentence(word, start, end, flags);
    if (opens) sentence += 1;
    words.start[word] = start;
    words.end[word] = end;
    words.id[word] = length <= LONGEST_WORD ? find(units, length, hash) : 0;
    words.gap[word] = gapCode(wide || (previous & (KANJI | KANA | HIRA)) !== 0);
    words.flags[word] =
      flags |
      (opens ? SENTENCE_START : 0) |
      (gapDash > 0 && gapSpace === 0 ? HYPHEN_BEFORE : 0) |
      (blockStart || (gapSpace & 2) !== 0 ? LINE_START : 0);
    words.sentence[word] = sentence;
    words.count = word + 1;
    blockStart = false;
    clearGap();
  }

  function gapCode(wide: boolean): number {
    if (gapSign !== 0) return gapSign;
    if (gapDash > 0) return gapSpace === 1 ? BREAK : SOFT;
    if (gapSpace === 0) return NONE;
    return wide ? WIDE : SOFT;
  }

  function opensSentence(word: number, start: number, end: number, flags: number): boolean {
    const last = word - 1;
    const before = words.flags[last] ?? 0;
    if ((gapSpace & 4) !== 0) return true;
    if (gapStop) {
      if ((flags & SHAPE) === LOWER) return false;
      if (gapSpace === 0) return gapSign !== DOT_GAP;
      if (gapSign !== DOT_GAP) return true;
      const name = text.slice(words.start[last], words.end[last]).toLowerCase();
      return !(name.length === 1 && (before & SHAPE) === CAPITALS) && !ABBREVIATIONS.has(name);
    }
    if ((before & DOTTED) === 0 || gapSpace === 0 || (flags & SHAPE) !== TITLE) return false;
    return OPENERS.has(text.slice(start, end).toLowerCase());
  }

  return read;
}

function isLetter(kind: number): boolean {
  return kind === c.LETTER || kind === c.UPPER;
}

/** `!` `?` and their wide forms, `。`, `…`. */
function isStop(unit: number): boolean {
  return (
    unit === 33 || unit === 63 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x2026
  );
}
