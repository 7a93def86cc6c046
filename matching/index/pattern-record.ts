/**
 * A pattern as a list of numbers: its form, and its program. A program: the states it starts with, and all states: kind,
 * value, what comes after.
 */
import type { CompiledPattern } from '@/matching/name-index';
import type { Program, State } from '@/matching/scan/pattern-program';
import type { PoolReader, PoolWriter } from './pools';

export function writePattern(pool: PoolWriter, { form, program }: CompiledPattern): number {
  return pool.list([form, writeProgram(pool, program)]);
}

export function readPattern(pool: PoolReader, place: number): CompiledPattern {
  const [form = 0, program = 0] = pool.list(place);
  return { form, program: readProgram(pool, program) };
}

export function writeProgram(pool: PoolWriter, program: Program): number {
  const states = reachable(program.start);
  const numbers = new Map(states.map((state, number) => [state, number]));
  const list = (some: readonly State[]) => pool.list(some.map((state) => numbers.get(state) ?? 0));
  return pool.list([
    list(program.start),
    pool.list(states.map(({ kind, value, after }) => pool.list([kind, value, list(after)]))),
  ]);
}

export function readProgram(pool: PoolReader, place: number): Program {
  const [start = 0, all = 0] = pool.list(place);
  const records = pool.lists(all);
  const states = records.map(([kind = 0, value = 0]): State => ({ kind, value, after: [] }));
  const some = (list: number) => Array.from(pool.list(list), (number) => states[number] as State);
  states.forEach((state, number) => {
    state.after = some(records[number]?.[2] ?? 0);
  });
  return { start: some(start) };
}

function reachable(start: readonly State[]): State[] {
  const found = new Set<State>(start);
  // A set that grows while it is walked is walked to its new end.
  for (const { after } of found) for (const state of after) found.add(state);
  return [...found];
}
