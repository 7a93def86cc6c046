/** The phrases of a dictionary, spelled: what the parts of an index are made of. */
import { kindOf, SURROGATE, UPPER } from '@/matching/text/characters';
import type { CaseRule } from '@/matching/types';
import { ANY_CASE, MIXED_SHAPES, ruleOf, shapesBetween } from './letter-shapes';
import { spread } from './phrase-filter';
import {
  beginsWide,
  beginsWord,
  LONGEST,
  newSpelling,
  restart,
  spellGap,
  spellWord,
  type Spelling,
} from './spelling';
import { readPair } from './surrogate-pairs';

export interface Phrase {
  text: string;
  case: CaseRule;
}

export interface SpelledPhrases {
  /** All spellings, one behind the other. */
  units: Uint16Array;
  /** By phrase: where its spelling ends. */
  ends: Uint32Array;
  /** By phrase: its hash, spread. */
  hashes: Int32Array;
  rules: Uint8Array;
  /** By phrase; only where the rule asks for them. */
  shapes: Map<number, readonly number[]>;
  /** Spread hashes of the beginnings from which some phrase goes on, with repeats. */
  beginnings: Int32Array;
  flags: number;
  /** Bit n: some phrase that needs its capital begins with the n-th letter of a to z; bit 31: with another one. */
  initials: number;
}

/** Sets phrases that need a capital at their beginning apart from all others: most words of a page have none. */
export const CAPITAL_SEED = 0x5bd1e995;

/** Some phrase needs a capital at its beginning. */
export const HAS_CAPITAL = 1;
/** Some other phrase begins with a Chinese or Japanese character. */
export const HAS_WIDE = 2;
/** Some other phrase begins with anything else. */
export const HAS_OTHER = 4;

const OTHER_INITIAL = 31;
const SMALL_A = 0x61;
/** Code units and beginnings a phrase has about; more make the room grow. */
const USUAL = { units: 16, beginnings: 2 };

/** @throws {RangeError} if a phrase is too long to be one */
export function spellPhrases(phrases: readonly Phrase[]): SpelledPhrases {
  const count = phrases.length;
  const spelling = newSpelling();
  const spelled: SpelledPhrases = {
    units: new Uint16Array(count * USUAL.units),
    ends: new Uint32Array(count),
    hashes: new Int32Array(count),
    rules: new Uint8Array(count),
    shapes: new Map(),
    beginnings: new Int32Array(count * USUAL.beginnings),
    flags: 0,
    initials: 0,
  };
  let beginnings = 0;
  let seed = 0;

  function noteBeginning(): void {
    if (beginnings === spelled.beginnings.length) {
      const before = spelled.beginnings;
      spelled.beginnings = new Int32Array(before.length * 2 + 1);
      spelled.beginnings.set(before);
    }
    spelled.beginnings[beginnings] = spread(spelling.hash ^ seed);
    beginnings += 1;
  }

  /** Spells words and gaps; false if one character is several. */
  function spell(text: string, from: number): boolean {
    restart(spelling, from);
    const first = beginnings;
    for (;;) {
      const before = spelling.length;
      spellWord(spelling, text);
      if (isSeveral(spelling, before)) {
        beginnings = first;
        return false;
      }
      const { length, hash } = spelling;
      if (!spellGap(spelling, text)) {
        spelling.length = length;
        spelling.hash = hash;
        return true;
      }
      const goesOn = spelling.hash;
      spelling.hash = hash;
      noteBeginning();
      spelling.hash = goesOn;
    }
  }

  function enter(phrase: number, text: string, rule: CaseRule): void {
    const from = firstWord(text, 0);
    if (from < 0) return;
    const capital = rule === 'exact' && isCapital(text, from);
    seed = capital ? CAPITAL_SEED : 0;
    if (!spell(text, from)) return enter(phrase, text.normalize('NFKC'), rule);
    if (spelling.length > LONGEST || firstWord(text, spelling.end) >= 0)
      throw new RangeError(`"${text}" is too long for a phrase, or has too many signs in a row.`);
    const shapes = rule === 'any' ? [] : shapesBetween(text, from, spelling.end);
    const shapeRule = rule === 'any' ? ANY_CASE : ruleOf(shapes);
    if (shapeRule === MIXED_SHAPES) spelled.shapes.set(phrase, shapes);
    spelled.rules[phrase] = shapeRule;
    spelled.hashes[phrase] = spread(spelling.hash ^ seed);
    const initial = (spelling.units[0] ?? 0) - SMALL_A;
    if (capital) spelled.initials |= 1 << (initial >= 0 && initial < 26 ? initial : OTHER_INITIAL);
    spelled.flags |= capital ? HAS_CAPITAL : beginsWide(text, from) ? HAS_WIDE : HAS_OTHER;
  }

  function append(phrase: number): void {
    const start = phrase === 0 ? 0 : (spelled.ends[phrase - 1] ?? 0);
    const end = start + spelling.length;
    if (end > spelled.units.length) {
      const before = spelled.units;
      spelled.units = new Uint16Array(end * 2);
      spelled.units.set(before);
    }
    spelled.units.set(spelling.units.subarray(0, spelling.length), start);
    spelled.ends[phrase] = end;
  }

  phrases.forEach(({ text, case: rule }, phrase) => {
    restart(spelling, 0);
    enter(phrase, text, rule);
    append(phrase);
  });
  spelled.beginnings = spelled.beginnings.subarray(0, beginnings);
  return spelled;
}

/** What a text is to the index, as one string; empty if it holds no word. Equal spellings are one phrase. */
export function spelledText(text: string): string {
  const from = firstWord(text, 0);
  if (from < 0) return '';
  restart(whole, from);
  for (;;) {
    const before = whole.length;
    spellWord(whole, text);
    if (isSeveral(whole, before)) return spelledText(text.normalize('NFKC'));
    const { length } = whole;
    if (!spellGap(whole, text)) return String.fromCharCode(...whole.units.subarray(0, length));
  }
}

const whole = newSpelling();

/** One character that is several Japanese ones, which have beginnings of their own. */
function isSeveral({ wide, units, length }: Spelling, before: number): boolean {
  return wide && length - before > 1 && !isSurrogate(units[before] ?? 0);
}

function firstWord(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (beginsWord(text, at)) return at;
  return -1;
}

/** Whether a word that begins here begins with a capital letter. */
export function isCapital(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === UPPER || (kind === SURROGATE && readPair(text, at).upper);
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}
