/** Reads text as a row of words (see words.ts): one pass, a few array writes a word. */
import * as c from '@/matching/characters';
import * as w from '@/matching/words';

const COMMA = 44;
const LINE_FEED = 10;
/** Longer words cannot be names of ours. */
const LONGEST_WORD = 64;
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen rep gov gen lt col sgt capt adm prof st no jr sr vs rev hon pres supt cmdr maj jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec fig vol pp ed al cf approx dept est'
  ).split(' '),
);
/** w.Words that open a sentence and hardly ever follow an abbreviation within one. */
const OPENERS = new Set(
  'the a an in on at it its he she they we i but and as for this that these those when while if after however'.split(
    ' ',
  ),
);

/** @param find the id of a folded word */
export function readWords(texts: readonly string[], find: w.FindWord): w.Words {
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

function room(texts: readonly string[], length: number): w.Words {
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
function blockReader(words: w.Words, find: w.FindWord): (text: string) => void {
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
      const sign =
        kind === c.APOSTROPHE ? w.APOSTROPHE_GAP : kind === c.DOT ? w.DOT_GAP : c.foldOf(unit) || unit;
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
        add(unit === COMMA ? COMMA : w.DOT_GAP);
        end = at + 1;
      }
      at += 1;
    }
    const dotted = length > 1 && letters > 0 && units[1] === w.DOT_GAP;
    if (dotted) {
      add(w.DOT_GAP);
      if (c.kindOf(text.charCodeAt(end)) === c.DOT) end += 1;
    }
    const number = c.kindOf(text.charCodeAt(from)) === c.DIGIT;
    emit(from, end, shape() | (number ? w.NUMBER : 0) | (dotted ? w.DOTTED : 0));
    return end;
  }

  /** A dot or comma inside a number; a dot between single letters. */
  function joins(from: number, at: number): boolean {
    const before = c.kindOf(text.charCodeAt(at - 1));
    const after = c.kindOf(text.charCodeAt(at + 1));
    if (before === c.DIGIT && after === c.DIGIT) return true;
    if (text.charCodeAt(at) === COMMA || !(length === 1 || units[length - 2] === w.DOT_GAP)) return false;
    if (!isLetter(before) || !isLetter(after)) return false;
    return at - from < LONGEST_WORD && !isLetter(c.kindOf(text.charCodeAt(at + 2)));
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
    emit(at, end, kanji ? w.CASELESS | w.KANJI : shape());
    return end;
  }

  function emit(start: number, end: number, flags: number): void {
    const word = words.count;
    const wide = (flags & (w.KANJI | w.KANA | w.HIRA)) !== 0;
    const previous = blockStart ? 0 : (words.flags[word - 1] ?? 0);
    const opens = blockStart || opensSentence(word, start, end, flags);
    if (opens) sentence += 1;
    words.start[word] = start;
    words.end[word] = end;
    words.id[word] = length <= LONGEST_WORD ? find(units, length, hash) : 0;
    words.gap[word] = gapCode(wide || (previous & (w.KANJI | w.KANA | w.HIRA)) !== 0);
    words.flags[word] =
      flags |
      (opens ? w.SENTENCE_START : 0) |
      (gapDash > 0 && gapSpace === 0 ? w.HYPHEN_BEFORE : 0) |
      (blockStart || (gapSpace & 2) !== 0 ? w.LINE_START : 0);
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
      const name = text.slice(words.start[last], words.end[last]).toLowerCase();
      return !(name.length === 1 && (before & w.SHAPE) === w.CAPITALS) && !ABBREVIATIONS.has(name);
    }
    if ((before & w.DOTTED) === 0 || gapSpace === 0 || (flags & w.SHAPE) !== w.TITLE) return false;
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
