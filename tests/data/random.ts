/**
 * Random numbers that a seed repeats: mulberry32, 32 bits of state, one multiplication and some shifts a number.
 * Source: https://github.com/cprosche/mulberry32
 */
export interface Random {
  /** A whole number from 0 below `end`. */
  below(end: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: (list) => list[below(list.length)] ?? list[0] };
}

/** From the environment, to repeat a run; otherwise a new one. */
export function seedOfRun(): number {
  return Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
}
