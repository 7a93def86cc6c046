/** From values to places: the little that our drawings need of scales. Places and lengths are in px. */
import type { IsoDate } from '@/matching/types';

export type Interval = readonly [from: number, to: number];

/** Where a value stands. */
export type Scale = (value: number) => number;

export function linearScale([first, last]: Interval, [start, end]: Interval): Scale {
  const length = last - first;
  return (value) => (length === 0 ? start : start + ((value - first) / length) * (end - start));
}

/**
 * A scale in parts, each with its own measure. A value outside all parts is measured by the nearest one.
 *
 * @param parts in rising order, at least one
 */
export function piecewiseScale(parts: readonly { domain: Interval; range: Interval }[]): Scale {
  const scales = parts.map(({ domain, range }) => ({ domain, at: linearScale(domain, range) }));
  return (value) => {
    const part = scales.find(({ domain }) => value < domain[1]) ?? scales.at(-1);
    return part === undefined ? 0 : part.at(value);
  };
}

const NICE = [1, 2, 3, 5, 10];

/** Round values from 0 up to the last one not above `max`, `most` of them besides 0 at most. */
export function niceTicks(max: number, most: number): number[] {
  if (!(max > 0)) return [0];
  const least = max / most;
  const power = 10 ** Math.floor(Math.log10(least));
  // A hair of tolerance: 0.3 / 3 is a little more than 0.1.
  const step = (NICE.find((nice) => nice * power >= least * 0.999_999) ?? 10) * power;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) => round(index * step));
}

/** Years between two, both included, as close to each other as `apart` px allow. */
export function yearTicks([from, to]: Interval, at: Scale, apart: number): number[] {
  const years = Math.max(to - from, 1);
  const perYear = Math.abs(at(to) - at(from)) / years;
  const step = [1, 2, 5, 10, 20, 50, 100].find((every) => every * perYear >= apart) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** A date of any precision as years and their parts: 1 July 2023 is about 2023.5. A year or a month is its first day. */
export function yearsOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const [start, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.parse(date) - start) / (next - start);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
