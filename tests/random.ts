/**
 * Numbers that look random and are the same for the same seed: mulberry32, 32 bits of state, one multiplication and some
 * shifts a number. Source: https://github.com/cprosche/mulberry32
 */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 below `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
  };
}

/** From the environment, to repeat a run; otherwise a new one. */
export function seedOfRun(): number {
  return Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
}
