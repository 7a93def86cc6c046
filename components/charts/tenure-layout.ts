/**
 * Where the bars of offices stand, and which of them are named: the one of the page's day always, others, the longest
 * first, where their name ends before the next bar begins that is more than some days.
 *
 *    Foreign minister      Chief Cabinet Secretary                 names
 *    ▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬     ▌▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▭▭▭▭▭▭▭        bars, ▌ the page's day
 *      2022      2023       2024      2025      2026               years
 */
import type { Tenure } from '@/data/card-tenures';
import type { IsoDate } from '@/matching/types';
import { textWidth } from './label-text';
import { linearScale, yearsOf, yearTicks, type Interval } from './scale';

export interface TenureLayout {
  bars: { x: number; width: number; tenure: Tenure }[];
  names: { x: number; anchor: 'start' | 'end'; tenure: Tenure }[];
  /** The page's day. */
  day?: number | undefined;
  years: { x: number; year: number }[];
}

interface TenureInput {
  tenures: readonly Tenure[];
  /** The day of the page, where it is known. */
  written: IsoDate | undefined;
  /** The day up to which the pack reaches: bars without an end go on to there. */
  asOf: IsoDate;
}

/** Of the card, without its padding. */
export const TENURE_WIDTH = 328;
export const NAME_SIZE = 11;
const GAP = 1.5;
/** So that a term of some days can be seen. */
const LEAST = 2.5;
const YEARS_APART = 40;
const HALF_YEAR_LABEL = 13;
const BETWEEN_NAMES = 8;
/** Nobody sees whose name stands over a shorter bar. */
const LEAST_NAMED = 8;

export function layoutTenures({ tenures, written, asOf }: TenureInput): TenureLayout {
  const days = [...tenures.flatMap(({ from, to }) => [from, to ?? asOf]), ...(written ? [written] : [])];
  const domain: Interval = [Math.min(...days.map(yearsOf)), Math.max(...days.map(yearsOf))];
  const at = linearScale(domain, [0, TENURE_WIDTH]);
  const bars = tenures.map((tenure) => {
    const x = at(yearsOf(tenure.from));
    return { x, width: Math.max(LEAST, at(yearsOf(tenure.to ?? asOf)) - x - GAP), tenure };
  });
  const years = yearTicks([Math.floor(domain[0]), Math.ceil(domain[1])], at, YEARS_APART)
    .map((year) => ({ x: at(year), year }))
    .filter(({ x }) => x >= HALF_YEAR_LABEL && x <= TENURE_WIDTH - HALF_YEAR_LABEL);
  return {
    bars,
    names: placeNames(bars),
    day: written === undefined ? undefined : at(yearsOf(written)),
    years,
  };
}

function placeNames(bars: TenureLayout['bars']): TenureLayout['names'] {
  const taken: Interval[] = [];
  const place = ({ x, tenure }: TenureLayout['bars'][number], end: number): TenureLayout['names'] => {
    const width = textWidth(tenure.label.text, NAME_SIZE);
    const start = x + width > TENURE_WIDTH ? TENURE_WIDTH - width : x;
    const isFree = taken.every(
      ([from, to]) => start + width + BETWEEN_NAMES <= from || start >= to + BETWEEN_NAMES,
    );
    if (!isFree || start + width > end || start < 0) return [];
    taken.push([start, start + width]);
    return [start < x ? { x: TENURE_WIDTH, anchor: 'end', tenure } : { x, anchor: 'start', tenure }];
  };
  const isThen = (bar: TenureLayout['bars'][number]) => bar.tenure.tense === 'then';
  const first = bars.filter(isThen).flatMap((bar) => place(bar, TENURE_WIDTH));
  const long = bars.filter(({ width }) => width >= LEAST_NAMED);
  const others = long
    .filter((bar) => !isThen(bar))
    .toSorted((a, b) => b.width - a.width)
    .flatMap((bar) => place(bar, long[long.indexOf(bar) + 1]?.x ?? TENURE_WIDTH));
  return [...first, ...others];
}
