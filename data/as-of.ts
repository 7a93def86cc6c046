/**
 * What held on a day. Dates have any precision, so a comparison is made at the coarser of the two: a fact "from 2023"
 * holds on every day of 2023.
 */
import type { IsoDate, Period } from '@/matching/types';

/** Where a period stands, seen from a day. */
export type Tense = 'before' | 'then' | 'since';

/** `since`: it began after the day; `before`: it had ended by then; `then`: it held, both ends included. */
export function tenseOf({ from, to }: Period, day: IsoDate): Tense {
  if (from !== undefined && isLater(from, day)) return 'since';
  if (to !== undefined && isLater(day, to)) return 'before';
  return 'then';
}

/** True if `a` lies wholly after `b`, as far as their precision tells. */
export function isLater(a: IsoDate, b: IsoDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

/** Sorts dates of any precision; a year stands before its months. */
export function byDate(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
