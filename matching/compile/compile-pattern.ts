/** Builds the small machine of a pattern (see pattern-program.ts). */
import type { ReadForm } from './form-words';
import { parsePattern, PatternError, type PatternNode } from './pattern-parse';
import { ANY, CLASS, DONE, PIECE, WORD, type Program, type State } from '@/matching/scan/pattern-program';
import type { NamedParts } from './compile-vocabulary';

/** Leads on in two ways, and consumes nothing. */
const FORK = 5;

interface DraftState extends State {
  next: number;
  /** FORK: the other way on. */
  other: number;
}

export interface CompiledProgram extends Program {
  /** The words and phrases that a match may begin with, and how many words its longest one has. */
  firstTerms: ReadonlySet<number>;
  longest: number;
}

/** States of one pattern, and words of its longest match. */
const LARGEST = { states: 200, words: 80 };

/**
 * @param read the words of a literal text
 * @param named the classes and pieces of the vocabulary
 * @throws {PatternError} if the pattern cannot be read, or is too large, or does not begin and end with words
 */
export function compilePattern(pattern: string, read: ReadForm, named: NamedParts): CompiledProgram {
  const nodes = parsePattern(pattern);
  const states: DraftState[] = [{ kind: DONE, value: 0, next: 0, other: 0, after: [] }];
  const add = (kind: number, next: number, value = 0, other = 0): number =>
    states.push({ kind, value, next, other, after: [] }) - 1;

  /** Builds from the end: gives the state from which the nodes lead on to `next`. */
  function sequence(items: PatternNode[], next: number): number {
    return items.reduceRight((after, node) => step(node, after), next);
  }

  function step(node: PatternNode, next: number): number {
    if (states.length > LARGEST.states) throw fault('it has too many alternatives');
    if (node.kind === 'words')
      return read(node.text).ids.reduceRight((after, word) => add(WORD, after, word), next);
    if (node.kind === 'named') {
      const { piece, number } = named(node.name);
      return add(piece ? PIECE : CLASS, next, number);
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

  function longestOf(items: PatternNode[]): number {
    const sizes = items.map((node) => {
      if (node.kind === 'gap') return node.max;
      if (node.kind === 'words') return read(node.text).ids.length;
      if (node.kind === 'named') return named(node.name).longest;
      return Math.max(...node.options.map(longestOf));
    });
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** The terms that a match may begin with, by the nodes it may begin with. */
  function beginnings(items: PatternNode[]): Iterable<number> {
    const found = new Set<number>();
    for (const node of items) {
      const here =
        node.kind === 'words'
          ? read(node.text).ids.slice(0, 1)
          : node.kind === 'named'
            ? named(node.name).firstTerms
            : node.kind === 'choice'
              ? node.options.flatMap((option) => [...beginnings(option)])
              : [];
      for (const word of here) found.add(word);
      if (!(node.kind === 'choice' && mayBeMissing(node))) break;
    }
    return found;
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
  const longest = longestOf(nodes);
  if (longest > LARGEST.words) throw fault(`it may match more than ${LARGEST.words} words`);
  if (endsOpen(nodes)) throw fault('it must not end with a gap');
  return { start, longest, firstTerms: new Set(beginnings(nodes)) };
}

/** The states that consume something, or end, from here on. */
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

/** Whether whatever it may begin with is written with a capital: "(Type 12 | Type-12) missile", not "[Japan's] limits". */
export function beginsAsName(pattern: string): boolean {
  return beginWithCapital(parsePattern(pattern));
}

function beginWithCapital(nodes: readonly PatternNode[]): boolean {
  for (const node of nodes) {
    if (node.kind === 'words') return /^\W*\p{Lu}/u.test(node.text);
    if (node.kind !== 'choice' || !node.options.every(beginWithCapital)) return false;
    if (!mayBeMissing(node)) return true;
  }
  return false;
}

/** "[a]", and "([a] | b)". */
function mayBeMissing(node: Extract<PatternNode, { kind: 'choice' }>): boolean {
  return (
    node.optional ||
    node.options.some((option) => option.every((one) => one.kind === 'choice' && mayBeMissing(one)))
  );
}

function endsOpen(nodes: PatternNode[]): boolean {
  const last = nodes.at(-1);
  if (last === undefined || last.kind === 'words' || last.kind === 'named') return false;
  if (last.kind === 'gap') return true;
  return last.options.some(endsOpen) || (last.optional && endsOpen(nodes.slice(0, -1)));
}
