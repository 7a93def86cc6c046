/**
 * Whether a pattern may go on behind the word that it begins with. A common word begins dozens of patterns ("first", "new"),
 * and the word behind it fits hardly any: one look spares the run.
 *
 * Costs a set for each pattern, made when it is first asked for.
 */
import { CLASS, DONE, PIECE, WORD, type Program, type State } from './pattern-program';

interface SecondWords {
  words: Set<number>;
  classes: Set<number>;
  /** It may end behind its first word, or any word may be its second. */
  open: boolean;
}

const known = new WeakMap<Program, SecondWords>();

/** @param id the term of the second word, and `classes` those that it is of */
export function mayGoOn(
  program: Program,
  piece: (number: number) => Program,
  id: number,
  classes: ArrayLike<number>,
): boolean {
  const second = known.get(program) ?? secondWordsOf(program, piece);
  if (second.open || second.words.has(id)) return true;
  for (let i = 0; i < classes.length; i += 1) if (second.classes.has(classes[i] ?? -1)) return true;
  return false;
}

function secondWordsOf(program: Program, piece: (number: number) => Program): SecondWords {
  const second: SecondWords = { words: new Set(), classes: new Set(), open: false };
  for (const state of afterOne(program, piece)) take(state, piece, second);
  known.set(program, second);
  return second;
}

/** The states that wait behind a first word. */
function afterOne({ start }: Program, piece: (number: number) => Program): State[] {
  return start.flatMap((state) => {
    if (state.kind === DONE) return [];
    if (state.kind !== PIECE) return state.after;
    const within = afterOne(piece(state.value), piece);
    const ends = within.some(({ kind }) => kind === DONE);
    const inside = within.filter(({ kind }) => kind !== DONE);
    return ends ? [...inside, ...state.after] : inside;
  });
}

function take(state: State, piece: (number: number) => Program, second: SecondWords): void {
  if (state.kind === WORD) second.words.add(state.value);
  else if (state.kind === CLASS) second.classes.add(state.value);
  else if (state.kind === PIECE) for (const one of piece(state.value).start) take(one, piece, second);
  else second.open = true;
}
