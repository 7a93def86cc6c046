/**
 * A pattern as a small machine, and its run over a row of words.
 *
 *     ban on [all] arms   ─►   0 WORD ban ─► 1 WORD on ─► 2 FORK ─┬─► 3 WORD all ─► 4 WORD arms ─► 5 DONE
 *                                                                 └──────────────────▲
 *
 * All states are advanced together, one word at a time (Thompson, 1968). A class of words is one state, however many
 * words it has; a piece that several patterns share is a machine of its own, which is run once at a word and remembered.
 * So a run costs at most states × words of the pattern and of its pieces, all bounded when they are compiled. Nothing
 * backtracks, nothing loops.
 */
import type { Terms } from '@/matching/name-index';
import {
  APOSTROPHE_GAP,
  DOT_GAP,
  NONE,
  NUMBER,
  SENTENCE_START,
  SOFT,
  textOf,
  WIDE,
  type Words,
} from '@/matching/text/words';

/** What a state consumes: its word, any word, a word or phrase of its class, its piece; DONE is the end. */
export const WORD = 0;
export const ANY = 1;
export const CLASS = 2;
export const PIECE = 3;
export const DONE = 4;

/** Pieces of one vocabulary: a part of the key of what is remembered. */
export const MOST_PIECES = 1024;
const COMMA = 0x2c;
const NO_PHRASES: readonly never[] = [];
/** Comma, and its Japanese forms; quotation marks about a part of the name. */
const GAP_SIGNS = new Set([
  APOSTROPHE_GAP,
  DOT_GAP,
  COMMA,
  0x3001,
  0x30fb,
  0x22,
  0x201c,
  0x201d,
  0x300c,
  0x300d,
  0x300e,
  0x300f,
]);

/** A state that consumes something, or ends. */
export interface State {
  kind: number;
  /** The term of its word, the number of its class or of its piece. */
  value: number;
  /** The states that consume something, or end, after this one. */
  after: readonly State[];
}

export interface Program {
  start: readonly State[];
}

/** A row of words, and what patterns need to know of it. */
export interface Ground {
  words: Words;
  terms: Terms;
  piece: (number: number) => Program;
  /** By first word: phrases of classes, and the words after their last ones. */
  phrases: ReadonlyMap<number, readonly { classes: ArrayLike<number>; last: number }[]>;
  /** By piece and word: where the piece may end. */
  pieceEnds: Map<number, readonly number[]>;
}

/** The word after the longest match that begins at `from`, or -1. `limit`: the end of the text's words. */
export function runProgram(program: Program, ground: Ground, from: number, limit: number): number {
  return endsOf(program, ground, from, limit).at(-1) ?? -1;
}

/** The states that wait at a word, by how far it is from the first one. Few wait at once: lists are faster than sets. */
type Waiting = (readonly State[] | undefined)[];

/** The words at which a match that begins at `from` may end, ascending. */
function endsOf({ start }: Program, ground: Ground, from: number, limit: number): readonly number[] {
  const { words } = ground;
  const ends: number[] = [];
  const waiting: Waiting = [];
  for (const state of start) consume(state, ground, from, limit, waiting, 0);
  for (let far = 1; far < waiting.length; far += 1) {
    const live = waiting[far];
    if (live === undefined) continue;
    const at = from + far;
    const goesOn = at < limit && continues(words, at);
    // The s of a possessive ("Japan's") is no word of its own.
    const possessive = goesOn && words.gap[at] === APOSTROPHE_GAP && isLetterS(words, at);
    for (const state of live) {
      if (state.kind === DONE) ends.push(at);
      else if (goesOn) consume(state, ground, at, limit, waiting, far);
    }
    if (possessive)
      wait(
        waiting,
        far + 1,
        live.filter(({ kind }) => kind !== DONE),
      );
  }
  return ends;
}

function isLetterS(words: Words, word: number): boolean {
  return (words.end[word] ?? 0) - (words.start[word] ?? 0) === 1 && textOf(words, word) === 's';
}

/** A list that is alone at its place is taken as it is: most are. */
function wait(waiting: Waiting, far: number, states: readonly State[]): void {
  const there = waiting[far];
  waiting[far] =
    there === undefined ? states : [...there, ...states.filter((state) => !there.includes(state))];
}

/** Lets a state consume what it may from here, and those after it wait behind that. `far`: how far it is from the first. */
function consume(
  { kind, value, after }: State,
  ground: Ground,
  at: number,
  limit: number,
  waiting: Waiting,
  far: number,
): void {
  const id = ground.words.id[at] ?? 0;
  if (kind === WORD) {
    if (id === value) wait(waiting, far + 1, after);
  } else if (kind === ANY) wait(waiting, far + 1, after);
  else if (kind === PIECE) {
    for (const end of endsOfPiece(value, ground, at, limit)) wait(waiting, far + end - at, after);
  } else if (id !== 0) {
    if (has(ground.terms.payload(id)?.classes, value)) wait(waiting, far + 1, after);
    for (const { classes, last } of ground.phrases.get(at) ?? NO_PHRASES) {
      if (last <= limit && has(classes, value)) wait(waiting, far + last - at, after);
    }
  }
}

function endsOfPiece(piece: number, ground: Ground, at: number, limit: number): readonly number[] {
  const key = at * MOST_PIECES + piece;
  const known = ground.pieceEnds.get(key);
  if (known !== undefined) return known;
  const ends = endsOf(ground.piece(piece), ground, at, limit);
  ground.pieceEnds.set(key, ends);
  return ends;
}

function has(list: ArrayLike<number> | undefined, number: number): boolean {
  if (list === undefined) return false;
  for (let i = 0; i < list.length; i += 1) if (list[i] === number) return true;
  return false;
}

/**
 * A name goes on over a space, a hyphen, an apostrophe, a comma, the dot of an abbreviation, and a quotation mark about
 * a part of it: a "counterstrike" capability, 「5類型」の撤廃. The comma behind a year ends it, "In 2011, the rules", unless another
 * number follows.
 */
function continues(words: Words, word: number): boolean {
  const gap = words.gap[word] ?? NONE;
  if (((words.flags[word] ?? 0) & SENTENCE_START) !== 0) return false;
  const number = (at: number) => ((words.flags[at] ?? 0) & NUMBER) !== 0;
  if (gap === COMMA && number(word - 1) && !number(word)) return false;
  return gap === NONE || gap === SOFT || gap === WIDE || GAP_SIGNS.has(gap);
}
