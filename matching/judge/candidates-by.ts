/**
 * The candidates that have something in common: an entity, a first or a last word. They are sorted when they are first
 * asked for, once: to search all of them for each would cost the square of a page that has one name in every sentence.
 */
import type { Candidate } from '@/matching/scan/scan';

const NONE: readonly Candidate[] = [];

/** Answers in reading order. */
export function candidatesBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => number,
): (key: number) => readonly Candidate[] {
  let sorted: Map<number, Candidate[]> | undefined;
  return (key) => {
    sorted ??= sortBy(candidates, keyOf);
    return sorted.get(key) ?? NONE;
  };
}

function sortBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => number,
): Map<number, Candidate[]> {
  const sorted = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const list = sorted.get(key);
    if (list === undefined) sorted.set(key, [candidate]);
    else list.push(candidate);
  }
  return sorted;
}
