/**
 * How a text is spelled for the phrase index: one row of folded code units, the same for a phrase and for every way in
 * which a page may write it.
 *
 *     The  U.S.–Japan alli­ance’s          text (with a soft hyphen, a dash, two spaces)
 *     the│ │u│ │s│ │japan│ │alliance│'│s   words and gaps, folded
 *
 * A word is a run of letters and digits, or one Chinese or Japanese character, or one sign such as `%`. Folding takes
 * away case, width and diacritics, and characters that cannot be seen. A gap is spelled
 *
 *     SPACE   spaces, line breaks and hyphens; the dot of an initial
 *     (none)  nothing between; spaces beside a Chinese or Japanese character
 *     DASH    a dash between spaces: a new thought, not a name that goes on
 *     signs   everything else, without the spaces around it
 *
 * Phrases and pages are spelled by the same two functions, so they cannot disagree. Each unit is mixed into a running
 * hash, so that after every word the hash of all that was spelled so far is at hand.
 */
import * as c from '@/matching/text/characters';
import { readPair } from './surrogate-pairs';

export interface Spelling {
  /** What has been spelled. Longer spellings overwrite their beginning: none of ours is so long. */
  units: Uint16Array;
  length: number;
  /** Of what has been spelled. */
  hash: number;
  /** Code unit in the text behind the last word; characters that cannot be seen are left out. */
  end: number;
  /** Where reading goes on. */
  at: number;
  /** The last word is a Chinese or Japanese character. */
  wide: boolean;
  /** The last word is one letter, as an initial is. */
  single: boolean;
}

/** Units of the longest phrase. */
export const LONGEST = 1000;
/** A word more than the longest phrase still fits; a power of two. */
const ROOM = 2048;
/** FNV-1a over code units: of none, and one more. */
export const NOTHING_SPELLED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const SPACE = 0x20;
const DASH = 0x2013;
const APOSTROPHE = 0x27;
const LINE_FEED = 0x0a;
/** More signs in one gap end what could be a name. */
const MOST_SIGNS = 6;

export function newSpelling(): Spelling {
  const units = new Uint16Array(ROOM);
  return { units, length: 0, hash: NOTHING_SPELLED, end: 0, at: 0, wide: false, single: false };
}

/** Forgets what was spelled; what comes next begins at `at`. */
export function restart(spelling: Spelling, at: number): void {
  spelling.length = 0;
  spelling.hash = NOTHING_SPELLED;
  spelling.end = at;
  spelling.at = at;
}

export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function add(spelling: Spelling, unit: number): void {
  spelling.units[spelling.length & (ROOM - 1)] = unit;
  spelling.length += 1;
  spelling.hash = mix(spelling.hash, unit);
}

/** Whether a word begins with this unit, which is the one at `at`. */
export function beginsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (c.letterFolds[unit] !== 0) return true;
  const kind = c.kindOf(unit);
  if (kind === c.SURROGATE) return readPair(text, at).folded !== '';
  return (kind >= c.UPPER && kind <= c.DIGIT) || kind === c.SYMBOL || isWideKind(kind);
}

function isWideKind(kind: number): boolean {
  return kind >= c.IDEOGRAPH && kind <= c.KATAKANA;
}

/** Spells the word that begins at `spelling.at`. */
export function spellWord(spelling: Spelling, text: string): void {
  const before = spelling.length;
  const unit = text.charCodeAt(spelling.at);
  if (c.letterFolds[unit] !== 0) return spellLetters(spelling, text, before);
  const kind = c.kindOf(unit);
  spelling.single = false;
  spelling.wide = isWideKind(kind);
  if (spelling.wide) return spellWide(spelling, text, unit, kind);
  if (kind === c.SYMBOL) {
    addFolded(spelling, unit);
    spelling.at += 1;
    spelling.end = spelling.at;
    return;
  }
  if (kind === c.SURROGATE && readPair(text, spelling.at).wide) {
    spelling.wide = true;
    addPair(spelling, text);
    return;
  }
  spellLetters(spelling, text, before);
}

/** The hot loop: counts in local variables, hands over where a letter is not one unit. */
function spellLetters(spelling: Spelling, text: string, before: number): void {
  const { units } = spelling;
  const folds = c.letterFolds;
  const stop = text.length;
  spelling.wide = false;
  do {
    let { at, length, hash } = spelling;
    const from = at;
    while (at < stop) {
      const folded = folds[text.charCodeAt(at)] as number;
      if (folded === 0) break;
      units[length & (ROOM - 1)] = folded;
      length += 1;
      hash = mix(hash, folded);
      at += 1;
    }
    spelling.length = length;
    spelling.hash = hash;
    spelling.at = at;
    if (at > from) spelling.end = at;
  } while (spelling.at < stop && spellOddLetter(spelling, text));
  spelling.single = spelling.length - before === 1;
}

/** A letter that is not one unit or was not met before, a mark, a hidden character; false if the word ends here. */
function spellOddLetter(spelling: Spelling, text: string): boolean {
  const unit = text.charCodeAt(spelling.at);
  const kind = c.kindOf(unit);
  if (kind === c.SPACE) return false;
  if (kind >= c.UPPER && kind <= c.DIGIT) {
    if (c.letterFolds[unit] !== 0) return true;
    addFolded(spelling, unit);
  } else if (kind === c.SURROGATE) {
    const pair = readPair(text, spelling.at);
    if (pair.folded === '' || pair.wide) return false;
    addPair(spelling, text);
    return true;
  } else if (kind !== c.MARK && kind !== c.IGNORED) return false;
  spelling.at += 1;
  if (kind !== c.IGNORED) spelling.end = spelling.at;
  return true;
}

/** A kana comes with its voicing mark, even over a hidden character. */
function spellWide(spelling: Spelling, text: string, unit: number, kind: number): void {
  let after = spelling.at + 1;
  spelling.end = after;
  while (after < text.length && c.kindOf(text.charCodeAt(after)) === c.IGNORED) after += 1;
  const mark = text.charCodeAt(after);
  if (kind !== c.IDEOGRAPH && c.isVoicingMark(mark)) {
    add(spelling, c.voiced(c.foldOf(unit) || unit, mark));
    spelling.end = after + 1;
  } else addFolded(spelling, unit);
  spelling.at = spelling.end;
}

function addFolded(spelling: Spelling, unit: number): void {
  const folded = c.foldOf(unit);
  if (folded !== 0) add(spelling, folded);
  else addText(spelling, c.expansionOf(unit));
}

function addPair(spelling: Spelling, text: string): void {
  addText(spelling, readPair(text, spelling.at).folded);
  spelling.at += 2;
  spelling.end = spelling.at;
}

function addText(spelling: Spelling, text: string): void {
  for (let at = 0; at < text.length; at += 1) add(spelling, text.charCodeAt(at));
}

/** Spells the gap behind a word, and says whether another word follows at `spelling.at`. */
export function spellGap(spelling: Spelling, text: string): boolean {
  const at = spelling.at;
  if (text.charCodeAt(at) === SPACE && !spelling.wide && at + 1 < text.length) {
    // Nearly every gap is this one.
    if (c.letterFolds[text.charCodeAt(at + 1)] !== 0) {
      add(spelling, SPACE);
      spelling.at = at + 1;
      return true;
    }
  }
  return spellOddGap(spelling, text);
}

function spellOddGap(spelling: Spelling, text: string): boolean {
  const afterWide = spelling.wide;
  let [signs, spaces, breaks, dashes] = [0, false, false, false];
  let initial = spelling.single;
  let dotted = false;
  let at = spelling.at;
  for (; at < text.length && !beginsWord(text, at); at += 1) {
    const unit = text.charCodeAt(at);
    const kind = c.kindOf(unit);
    if (kind === c.SPACE) {
      if (unit === LINE_FEED) breaks = true;
      else spaces = true;
    } else if (kind === c.HYPHEN) dashes = true;
    else if (kind === c.DOT && initial) dotted = true;
    else if (kind !== c.IGNORED && kind !== c.MARK) {
      signs += 1;
      if (signs > MOST_SIGNS) return false;
      add(spelling, kind === c.APOSTROPHE ? APOSTROPHE : c.foldOf(unit) || unit);
    } else continue;
    initial = false;
  }
  spelling.at = at;
  if (at >= text.length) return false;
  if (signs > 0) return true;
  if (dashes) add(spelling, spaces && !breaks ? DASH : SPACE);
  else if (dotted || ((spaces || breaks) && !afterWide && !beginsWide(text, at))) add(spelling, SPACE);
  return true;
}

/** Whether the word that begins here is a Chinese or Japanese character. */
export function beginsWide(text: string, at: number): boolean {
  const kind = c.kindOf(text.charCodeAt(at));
  return isWideKind(kind) || (kind === c.SURROGATE && readPair(text, at).wide);
}
