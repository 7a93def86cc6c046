/**
 * Finds phrases in a text: leftmost, then longest, at word borders, none overlapping; offsets are code units of the
 * text as it was given, and cover exactly the words of the phrase.
 *
 *     stop ─► spell a word ─► filter: no phrase begins so ─► next stop
 *                               ├─ one ends here ─► slots ─► record: same spelling, case granted ─► longest so far
 *                               └─ one goes on ─► spell the gap and the next word, ask again
 *
 * Stops are capital letters, found by a regular expression, if all phrases begin with one (capital-stops.ts); else
 * all words. A text costs its characters once, plus the words of what nearly matches: never more than words × longest
 * phrase. Nothing is allocated on the way.
 */
import * as c from '@/matching/text/characters';
import { CASELESS, LOWER, TITLE } from '@/matching/text/words';
import { capitalStops } from './capital-stops';
import { ALL_TITLE, ANY_CASE, grants, MIXED_SHAPES, shapesBetween } from './letter-shapes';
import { blockAt, endsHere, goesOn, scaleOf, spread } from './phrase-filter';
import type { PhraseParts } from './phrase-layout';
import { phraseLookup } from './phrase-lookup';
import type { PhraseRecord } from './phrase-records';
import { CAPITAL_SEED, HAS_CAPITAL, HAS_OTHER, HAS_WIDE, isCapital } from './spelled-phrases';
import { firstWordTest, OPEN } from './first-word';
import { beginsWord, newSpelling, restart, spellGap, spellWord } from './spelling';
import { readPair } from './surrogate-pairs';

/** Is told each phrase and where it stands; `true` ends the scan. */
export type VisitPhrase = (phrase: number, start: number, end: number) => boolean | void;

export type Scan = (text: string, visit: VisitPhrase) => void;

export function phraseScan(parts: PhraseParts): Scan {
  const { filter, flags } = parts;
  const scale = scaleOf(filter);
  const { find, reader } = phraseLookup(parts);
  const spelling = newSpelling();
  const endOfForeign = firstWordTest(filter);
  const stops = capitalStops(parts.initials, (flags & HAS_WIDE) !== 0);
  /** The longest phrase found at a stop, and where it ends; -1 for none. */
  let found = -1;
  let foundEnd = 0;
  /** The text that is being read, and the stop. */
  let [spelledIn, spelledFrom] = ['', 0];
  /** Behind the first word of the stop. */
  let wordEnd = 0;

  /** Reads from one stop as far as some phrase goes. */
  function match(text: string, start: number): void {
    found = -1;
    restart(spelling, start);
    spellWord(spelling, text);
    wordEnd = spelling.at;
    const plain = (flags & (HAS_OTHER | HAS_WIDE)) !== 0;
    const capital = (flags & HAS_CAPITAL) !== 0 && isCapital(text, start);
    let asked = (plain ? 1 : 0) | (capital ? 2 : 0);
    for (;;) {
      const { hash } = spelling;
      let next = 0;
      if ((asked & 1) !== 0 && ask(text, start, spread(hash))) next |= 1;
      if ((asked & 2) !== 0 && ask(text, start, spread(hash ^ CAPITAL_SEED))) next |= 2;
      if (next === 0 || !spellGap(spelling, text)) return;
      spellWord(spelling, text);
      asked = next;
    }
  }

  /** Notes the phrase that ends here, if one does, and says whether one goes on. */
  function ask(text: string, start: number, hash: number): boolean {
    const block = blockAt(filter, scale, hash);
    if (endsHere(block, hash)) lookUp(text, start, hash);
    return goesOn(block, hash);
  }

  function lookUp(text: string, start: number, hash: number): void {
    [spelledIn, spelledFrom] = [text, start];
    const record = find(spelling, hash, isWrittenSo);
    if (record === undefined) return;
    const same = found >= 0 && foundEnd === spelling.end;
    found = same ? Math.min(found, record.phrase) : record.phrase;
    foundEnd = spelling.end;
  }

  function isWrittenSo(record: PhraseRecord): boolean {
    if (record.rule === ANY_CASE) return true;
    const shapes = shapesBetween(spelledIn, spelledFrom, spelling.end);
    return shapes.every((written, word) => {
      if (record.rule === MIXED_SHAPES) return grants(written, reader.shape(record, word));
      return written === CASELESS || grants(written, record.rule === ALL_TITLE ? TITLE : LOWER);
    });
  }

  /** Where to go on: behind the phrase that was found, or behind the first word. */
  function after(): number {
    return found < 0 ? wordEnd : foundEnd;
  }

  function scanStops(text: string, visit: VisitPhrase): void {
    stops.start(text);
    for (let at = stops.next(0); at < text.length;) {
      let next = at + 1;
      if (beginsWord(text, at) && !isInsideWord(text, at)) {
        next = endOfForeign(text, at);
        if (next === OPEN) {
          match(text, at);
          if (found >= 0 && visit(found, at, foundEnd) === true) return;
          next = after();
        }
      }
      at = stops.next(next);
    }
  }

  function scanWords(text: string, visit: VisitPhrase): void {
    for (let at = 0; at < text.length;) {
      if (!beginsWord(text, at)) {
        at += 1;
        continue;
      }
      match(text, at);
      if (found >= 0 && visit(found, at, foundEnd) === true) return;
      at = after();
    }
  }

  return (flags & HAS_OTHER) === 0 ? scanStops : scanWords;
}

/** Whether the letter that stands here belongs to the letters before it. */
function isInsideWord(text: string, at: number): boolean {
  let before = at - 1;
  // Nearly always.
  if (before < 0 || c.kindOf(text.charCodeAt(before)) === c.SPACE) return false;
  while (before >= 0 && isPassedOver(c.kindOf(text.charCodeAt(before)))) before -= 1;
  if (before < 0 || !isLetterWord(text, at)) return false;
  return isLetterWord(text, c.kindOf(text.charCodeAt(before)) === c.SURROGATE ? before - 1 : before);
}

function isPassedOver(kind: number): boolean {
  return kind === c.IGNORED || kind === c.MARK;
}

/** A letter or digit of a word of several. */
function isLetterWord(text: string, at: number): boolean {
  const kind = c.kindOf(text.charCodeAt(at));
  if (kind !== c.SURROGATE) return kind >= c.UPPER && kind <= c.DIGIT;
  const pair = readPair(text, at);
  return pair.folded !== '' && !pair.wide;
}
