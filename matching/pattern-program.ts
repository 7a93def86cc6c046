/**
 * A pattern as a small machine, and its run over a row of words.
 *
 *     ban on [all] arms   ─►   0 WORD ban ─► 1 WORD on ─► 2 FORK ─┬─► 3 WORD all ─► 4 WORD arms ─► 5 DONE
 *                                                                 └──────────────────▲
 *
 * All states are advanced together, one word at a time (Thompson, 1968), so a run costs at most states × words, both
 * bounded when the pattern is compiled. Nothing backtracks, nothing loops.
 */
import type { ReadForm } from './form-words';
import { parsePattern, PatternError, type PatternNode } from './pattern-parse';
import { APOSTROPHE_GAP, DOT_GAP, NONE, SENTENCE_START, SOFT, WIDE, type Words } from './words';

const WORD = 0;
const ANY = 1;
const FORK = 2;
const DONE = 3;

/** Comma, and its Japanese forms. */
const GAP_SIGNS = new Set([APOSTROPHE_GAP, DOT_GAP, 0x2c, 0x3001, 0x30fb]);

/** A state that consumes a word, or ends. */
export interface State {
  kind: number;
  /** WORD: the term of the word. */
  word: number;
  /** The states that consume a word, or end, after this one. */
  after: readonly State[];
}

export interface Program {
  start: readonly State[];
}

interface DraftState extends State {
  next: number;
  /** FORK: the other way on. */
  other: number;
}

/** States of one pattern, and words of its longest match. */
const LARGEST = { states: 200, words: 40 };

/**
 * @param read the words of a literal text
 * @throws {PatternError} if the pattern cannot be read, or is too large, or does not begin and end with words
 */
export function compilePattern(pattern: string, read: ReadForm): Program {
  const nodes = parsePattern(pattern);
  const states: DraftState[] = [{ kind: DONE, word: 0, next: 0, other: 0, after: [] }];
  const add = (kind: number, next: number, word = 0, other = 0): number =>
    states.push({ kind, word, next, other, after: [] }) - 1;

  /** Builds from the end: gives the state from which the nodes lead on to `next`. */
  function sequence(items: PatternNode[], next: number): number {
    return items.reduceRight((after, node) => step(node, after), next);
  }

  function step(node: PatternNode, next: number): number {
    if (states.length > LARGEST.states) throw fault('it has too many alternatives');
    if (node.kind === 'words') {
      return read(node.text).ids.reduceRight((after, word) => add(WORD, after, word), next);
    }
    if (node.kind === 'gap') return gap(node.min, node.max, next);
    const ways = node.options.map((option) => sequence(option, next));
    if (node.optional) ways.push(next);
    return ways.reduce((all, way) => add(FORK, all, 0, way));
  }

  function gap(min: number, max: number, next: number): number {
    let entry = next;
    for (let left = max - min; left > 0; left -= 1) entry = add(FORK, add(ANY, entry), 0, next);
    for (let left = min; left > 0; left -= 1) entry = add(ANY, entry);
    return entry;
  }

  function fault(reason: string): PatternError {
    return new PatternError(`Pattern "${pattern}": ${reason}.`);
  }

  const start = reach(states, sequence(nodes, 0));
  for (const state of states) state.after = reach(states, state.next);
  for (const state of start) {
    if (state.kind === DONE) throw fault('it matches no words at all');
    if (state.kind === ANY) throw fault('it must not begin with a gap');
  }
  if (longest(nodes, read) > LARGEST.words) throw fault(`it may match more than ${LARGEST.words} words`);
  if (endsOpen(nodes)) throw fault('it must not end with a gap');
  return { start };
}

/** The words that a match may begin with. */
export function firstWordsOf({ start }: Program): Set<number> {
  return new Set(start.map(({ word }) => word));
}

/** The word after the longest match that begins at `from`, or -1. `limit`: the end of the text's words. */
export function runProgram(program: Program, words: Words, from: number, limit: number): number {
  let live: ReadonlySet<State> = new Set(program.start);
  let end = -1;
  for (let word = from; word < limit && live.size > 0; word += 1) {
    if (word > from && !continues(words, word)) break;
    const next = advance(live, words.id[word] ?? 0);
    // The s of a possessive ("Japan's") is no word of its own to a gap.
    if (words.gap[word] === APOSTROPHE_GAP) for (const state of live) next.add(state);
    for (const state of next) {
      if (state.kind !== DONE) continue;
      end = word + 1;
      next.delete(state);
    }
    live = next;
  }
  return end;
}

function advance(live: ReadonlySet<State>, id: number): Set<State> {
  const next = new Set<State>();
  for (const { kind, word, after } of live) {
    if (kind === ANY || (kind === WORD && id !== 0 && word === id))
      for (const state of after) next.add(state);
  }
  return next;
}

/** A name goes on over a space, a hyphen, an apostrophe, a comma or the dot of an abbreviation, not over quotes. */
function continues(words: Words, word: number): boolean {
  const gap = words.gap[word] ?? NONE;
  if (((words.flags[word] ?? 0) & SENTENCE_START) !== 0) return false;
  return gap === NONE || gap === SOFT || gap === WIDE || GAP_SIGNS.has(gap);
}

/** The states that consume a word, or end, from here on. */
function reach(states: readonly DraftState[], from: number): State[] {
  const found: State[] = [];
  const open = [from];
  const seen = new Set<number>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const state = states[at];
    if (state === undefined || seen.has(at)) continue;
    seen.add(at);
    if (state.kind === FORK) open.push(state.next, state.other);
    else found.push(state);
  }
  return found;
}

function longest(nodes: PatternNode[], read: ReadForm): number {
  const sizes = nodes.map((node) => {
    if (node.kind === 'gap') return node.max;
    if (node.kind === 'words') return read(node.text).ids.length;
    return Math.max(...node.options.map((option) => longest(option, read)));
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function endsOpen(nodes: PatternNode[]): boolean {
  const last = nodes.at(-1);
  if (last === undefined || last.kind === 'words') return false;
  if (last.kind === 'gap') return true;
  return last.options.some(endsOpen) || (last.optional && endsOpen(nodes.slice(0, -1)));
}
