/** Reads text as a row of words (see words.ts): one pass, a few array writes a word. */
import * as c from './characters';
import { isAbbreviated, isStop, opensAfterDots } from './sentence-borders';
import { grow, wordStore } from './word-store';
import * as w from './words';

const COMMA = 44;
const LINE_FEED = 10;
/** Parts a sentence into two that may speak of different things. */
const SEMICOLON = 59;
/** Letters in fancy dress that are taken as one word; code units of a word in which a dot may join. */
const LONGEST_WORD = 64;
const NEVER = -2;

export function readWords(texts: readonly string[]): w.Words {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const words = wordStore(texts, length);
  const reader = appendWords(words);
  texts.forEach((text, block) => {
    words.firstOf[block] = words.count;
    reader(text);
  });
  words.firstOf[texts.length] = words.count;
  return words;
}

/** Appends the words of one text after another to `words`. */
export function appendWords(words: w.Words): (text: string) => void {
  let text = '';
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

  function read(next: string): void {
    text = next;
    blockStart = true;
    clearGap();
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = c.kindOf(unit);
      if (kind >= c.UPPER && kind <= c.DIGIT) at = readWord(at);
      else if (kind >= c.IDEOGRAPH && kind <= c.KATAKANA) at = readCharacter(at, kind);
      else if (kind === c.SURROGATE) at = readPair(at);
      else if (kind === c.SYMBOL) at = readSign(at);
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

  /** The one hot loop: what it counts stays in local variables. */
  function readWord(from: number): number {
    let at = from;
    let end = from;
    /** Characters of the word that can be seen, and at which of them a dot was met first and last. */
    let [size, firstDot, lastDot] = [0, NEVER, NEVER];
    let capitals = 0;
    let alphabetic = 0;
    const whole = text;
    const stop = whole.length;
    for (; at < stop; at += 1) {
      const unit = whole.charCodeAt(at);
      const kind = c.kindOf(unit);
      if (kind >= c.UPPER && kind <= c.DIGIT) {
        if (kind !== c.DIGIT) alphabetic += 1;
        if (kind === c.UPPER) capitals += 1;
        size += 1;
        end = at + 1;
      } else if (kind === c.MARK) end = at + 1;
      else if (kind === c.IGNORED) continue;
      else if (isJoint(kind, unit) && joins(from, at, size, lastDot)) {
        if (kind === c.DOT) {
          if (firstDot === NEVER) firstDot = size;
          lastDot = size;
        }
        size += 1;
        end = at + 1;
      } else break;
    }
    firstUpper = kindAt(from) === c.UPPER;
    upper = capitals;
    letters = alphabetic;
    const dotted = letters > 0 && firstDot === 1;
    if (dotted) {
      const dot = visible(end, 1);
      if (kindAt(dot) === c.DOT) end = dot + 1;
    }
    const number = kindAt(from) === c.DIGIT;
    emit(from, end, shape() | (number ? w.NUMBER : 0) | (dotted ? w.DOTTED : 0));
    return end;
  }

  /** A dot or comma inside a number; a dot between single letters. */
  function joins(from: number, at: number, size: number, lastDot: number): boolean {
    const before = kindAt(visible(at - 1, -1));
    const next = visible(at + 1, 1);
    const after = kindAt(next);
    if (before === c.DIGIT && after === c.DIGIT) return true;
    if (text.charCodeAt(at) === COMMA || !(size === 1 || lastDot === size - 2)) return false;
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

  function readCharacter(at: number, kind: number): number {
    let end = at + 1;
    while (kindAt(end) === c.IGNORED) end += 1;
    const voiced = kind !== c.IDEOGRAPH && c.isVoicingMark(text.charCodeAt(end));
    end = voiced ? end + 1 : at + 1;
    emit(at, end, w.CASELESS | (kind === c.IDEOGRAPH ? w.KANJI : kind === c.KATAKANA ? w.KANA : w.HIRA));
    return end;
  }

  function readSign(at: number): number {
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
    [letters, upper, firstUpper] = [0, 0, false];
    for (const letter of run) {
      const capital = /\p{Lu}/u.test(letter.normalize('NFKC'));
      if (letters === 0) firstUpper = capital;
      letters += 1;
      if (capital) upper += 1;
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
    words.id[word] = 0;
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
