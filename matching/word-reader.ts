/** Reads text as a row of words (see words.ts): one pass, a few array writes a word. */
import * as c from './characters';
import { isAbbreviated, isStop, opensAfterDots } from './sentence-borders';
import { grow, wordStore } from './word-store';
import * as w from './words';

const COMMA = 44;
const LINE_FEED = 10;
/** Parts a sentence into two that may speak of different things. */
const SEMICOLON = 59;
/** FNV-1a over code units; vocabulary.ts hashes the same way. */
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Longer words cannot be names of ours. */
const LONGEST_WORD = 64;
/** @param find the id of a folded word */
export function readWords(texts: readonly string[], find: w.FindWord): w.Words {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const words = wordStore(texts, length);
  const reader = appendWords(words, find);
  texts.forEach((text, block) => {
    words.firstOf[block] = words.count;
    reader(text);
  });
  words.firstOf[texts.length] = words.count;
  return words;
}

/** Appends the words of one text after another to `words`. */
export function appendWords(words: w.Words, find: w.FindWord): (text: string) => void {
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

  function kindAt(at: number): number {
    return at >= 0 && at < text.length ? c.kindOf(text.charCodeAt(at)) : c.OTHER;
  }

  function add(unit: number): void {
    if (length < LONGEST_WORD) units[length] = unit;
    length += 1;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }

  function addFolded(unit: number): void {
    const folded = c.foldOf(unit);
    if (folded !== 0) return add(folded);
    for (const character of c.expansionOf(unit)) add(character.charCodeAt(0));
  }

  function begin(): void {
    length = 0;
    hash = FNV_START;
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
      const sign =
        kind === c.APOSTROPHE ? w.APOSTROPHE_GAP : kind === c.DOT ? w.DOT_GAP : c.foldOf(unit) || unit;
      gapSign = gapSign === 0 ? sign : (Math.imul(gapSign, 31) + sign) | 0x40000000;
      if (kind === c.DOT || isStop(unit)) gapStop = true;
    }
    return at + 1;
  }

  /** The one hot loop: what it counts stays in local variables, and is handed over where another function adds. */
  function readWord(from: number): number {
    let at = from;
    let end = from;
    let size = 0;
    let mix = FNV_START;
    let capitals = 0;
    let alphabetic = 0;
    firstUpper = kindAt(from) === c.UPPER;
    const whole = text;
    const stop = whole.length;
    for (; at < stop; at += 1) {
      const unit = whole.charCodeAt(at);
      const kind = c.kindOf(unit);
      if (kind >= c.UPPER && kind <= c.DIGIT) {
        if (kind !== c.DIGIT) alphabetic += 1;
        if (kind === c.UPPER) capitals += 1;
        const folded = c.foldOf(unit);
        if (folded !== 0 && size < LONGEST_WORD) {
          units[size] = folded;
          size += 1;
          mix = Math.imul(mix ^ folded, FNV_PRIME);
          end = at + 1;
          continue;
        }
      } else if (kind === c.IGNORED) continue;
      else if (kind !== c.MARK && (!isJoint(kind, unit) || !joins(from, at, size))) break;
      end = at + 1;
      if (kind === c.MARK) continue;
      length = size;
      hash = mix;
      addFolded(unit);
      size = length;
      mix = hash;
    }
    length = size;
    hash = mix;
    upper = capitals;
    letters = alphabetic;
    const dotted = length > 1 && letters > 0 && units[1] === w.DOT_GAP;
    if (dotted) {
      add(w.DOT_GAP);
      const dot = visible(end, 1);
      if (kindAt(dot) === c.DOT) end = dot + 1;
    }
    const number = kindAt(from) === c.DIGIT;
    emit(from, end, shape() | (number ? w.NUMBER : 0) | (dotted ? w.DOTTED : 0));
    return end;
  }

  /** A dot or comma inside a number; a dot between single letters. */
  function joins(from: number, at: number, size: number): boolean {
    const before = kindAt(visible(at - 1, -1));
    const next = visible(at + 1, 1);
    const after = kindAt(next);
    if (before === c.DIGIT && after === c.DIGIT) return true;
    if (text.charCodeAt(at) === COMMA || !(size === 1 || units[size - 2] === w.DOT_GAP)) return false;
    if (!isLetter(before) || !isLetter(after)) return false;
    return at - from < LONGEST_WORD && !isLetter(kindAt(visible(next + 1, 1)));
  }

  /** The nearest place in this direction whose character can be seen. */
  function visible(from: number, step: 1 | -1): number {
    let at = from;
    while (kindAt(at) === c.IGNORED) at += step;
    return at;
  }

  function shape(): number {
    if (letters === 0) return w.CASELESS;
    if (upper === 0) return w.LOWER;
    if (upper === letters) return w.CAPITALS;
    return firstUpper && upper === 1 ? w.TITLE : w.MIXED;
  }

  function readCharacter(at: number, unit: number, kind: number): number {
    begin();
    let end = at + 1;
    while (kindAt(end) === c.IGNORED) end += 1;
    const mark = text.charCodeAt(end);
    const folded = c.foldOf(unit) || unit;
    if (kind !== c.IDEOGRAPH && c.isVoicingMark(mark)) {
      add(c.voiced(folded, mark));
      end += 1;
    } else {
      addFolded(unit);
      end = at + 1;
    }
    emit(at, end, w.CASELESS | (kind === c.IDEOGRAPH ? w.KANJI : kind === c.KATAKANA ? w.KANA : w.HIRA));
    return end;
  }

  function readSign(at: number, unit: number): number {
    begin();
    addFolded(unit);
    emit(at, at + 1, w.CASELESS);
    return at + 1;
  }

  /** A character beyond U+FFFF: a rare ideograph, or a letter in fancy dress. */
  function readPair(at: number): number {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!/[\p{L}\p{N}]/u.test(character)) return readGap(at, 0xfffd, c.OTHER) - 1 + character.length;
    const kanji = /\p{sc=Han}/u.test(character);
    const run = kanji
      ? character
      : (/^(?:[\p{L}\p{N}](?<!\p{ASCII}))+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? character);
    begin();
    for (const letter of run) {
      const capital = /\p{Lu}/u.test(letter.normalize('NFKC'));
      if (letters === 0) firstUpper = capital;
      letters += 1;
      if (capital) upper += 1;
      for (const unit of c.foldCharacter(letter).split('')) add(unit.charCodeAt(0));
    }
    const end = at + run.length;
    emit(at, end, kanji ? w.CASELESS | w.KANJI : shape());
    return end;
  }

  function emit(start: number, end: number, flags: number): void {
    const word = words.count;
    if (word === words.start.length) grow(words);
    const wide = (flags & (w.KANJI | w.KANA | w.HIRA)) !== 0;
    const previous = blockStart ? 0 : (words.flags[word - 1] ?? 0);
    const opens = blockStart || opensSentence(word, start, end, flags);
    if (opens || gapSign === SEMICOLON) sentence += 1;
    words.start[word] = start;
    words.end[word] = end;
    words.id[word] = length <= LONGEST_WORD ? find(units, length, hash) : 0;
    words.gap[word] = gapCode(wide || (previous & (w.KANJI | w.KANA | w.HIRA)) !== 0);
    words.flags[word] =
      flags | (opens ? w.SENTENCE_START : 0) | (gapDash > 0 && gapSpace === 0 ? w.HYPHEN_BEFORE : 0);
    words.sentence[word] = sentence;
    words.count = word + 1;
    blockStart = false;
    clearGap();
  }

  function gapCode(wide: boolean): number {
    if (gapSign !== 0) return gapSign;
    if (gapDash > 0) return gapSpace === 1 ? w.BREAK : w.SOFT;
    if (gapSpace === 0) return w.NONE;
    return wide ? w.WIDE : w.SOFT;
  }

  function opensSentence(word: number, start: number, end: number, flags: number): boolean {
    const last = word - 1;
    const before = words.flags[last] ?? 0;
    if ((gapSpace & 4) !== 0) return true;
    if (gapStop) {
      if ((flags & w.SHAPE) === w.LOWER) return false;
      if (gapSpace === 0) return gapSign !== w.DOT_GAP;
      if (gapSign !== w.DOT_GAP) return true;
      return !isAbbreviated(text.slice(words.start[last], words.end[last]));
    }
    if ((before & w.DOTTED) === 0 || gapSpace === 0 || (flags & w.SHAPE) !== w.TITLE) return false;
    return opensAfterDots(text.slice(start, end));
  }

  return read;
}

function isJoint(kind: number, unit: number): boolean {
  return kind === c.DOT || unit === COMMA;
}

function isLetter(kind: number): boolean {
  return kind === c.LETTER || kind === c.UPPER;
}
