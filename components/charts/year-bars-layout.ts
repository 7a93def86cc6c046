/** Where everything in a chart of fiscal years stands. The base line is zero; lengths are true to the numbers. */
import type { Moment } from '@/data/briefing-on-page';
import type { YearChart, YearRow } from '@/data/briefing-parts';
import { linearScale, niceTicks } from './scale';

export interface YearBarsLayout {
  height: number;
  base: number;
  start: number;
  bars: { x: number; y: number; width: number; height: number; index: number }[];
  /** Indexes of the bars that carry their number: where the story turns, the page's year and what came since. */
  labelled: number[];
  grid: { y: number; value: number }[];
  years: { x: number; year: number; here: boolean }[];
  /** There is room for the growth of each year under its bar. */
  hasGrowth: boolean;
  plans: { from: number; to: number; y: number; index: number }[];
}

interface YearBarsInput {
  rows: readonly (YearRow & { moment: Moment })[];
  plans: YearChart['plans'];
  width: number;
}

const GRID_LINES = 4;
const AXIS = 26;
const PLOT = 170;
/** Rows above the plot: one for each plan, and one for the numbers over the bars. */
const PLAN_ROW = 22;
const NUMBER_ROW = 18;
const YEAR_ROW = 20;
const GROWTH_ROW = 18;
const YEARS_APART = 40;
const ROOM_FOR_GROWTH = 32;
/** A year's growth above this, in percent, is a turn of the story. */
const TURN = 10;

export function layoutYearBars({ rows, plans, width }: YearBarsInput): YearBarsLayout {
  const years = rows.map(({ fiscalYear }) => fiscalYear);
  const first = Math.min(...years);
  const last = Math.max(...years, ...plans.map(({ toYear }) => toYear));
  const slot = (width - AXIS) / (last - first + 1);
  const startOf = (year: number) => AXIS + (year - first) * slot;
  const top = plans.length * PLAN_ROW + NUMBER_ROW;
  const base = top + PLOT;
  const max = Math.max(...rows.map(({ value }) => value));
  const at = linearScale([0, max], [base, top]);
  const inset = Math.min(6, slot * 0.16);
  const hasGrowth = slot >= ROOM_FOR_GROWTH && rows.some(({ growthPct }) => growthPct !== undefined);
  const here = rows.find(({ moment }) => moment === 'here')?.fiscalYear;
  return {
    base,
    start: AXIS,
    height: base + YEAR_ROW + (hasGrowth ? GROWTH_ROW : 0),
    bars: rows.map(({ fiscalYear, value }, index) => ({
      x: startOf(fiscalYear) + inset,
      y: at(value),
      width: slot - 2 * inset,
      height: base - at(value),
      index,
    })),
    labelled: rows.flatMap((row, index) => (isTold(rows, row, index) ? [index] : [])),
    grid: niceTicks(max, GRID_LINES).map((value) => ({ y: at(value), value })),
    years: yearsShown(first, last, slot, here).map((year) => ({
      x: startOf(year) + slot / 2,
      year,
      here: year === here,
    })),
    hasGrowth,
    plans: plans.map(({ fromYear, toYear }, index) => ({
      from: startOf(fromYear) + inset,
      to: startOf(toYear) + slot - inset,
      y: index * PLAN_ROW + 14,
      index,
    })),
  };
}

function isTold(rows: YearBarsInput['rows'], row: YearRow & { moment: Moment }, index: number): boolean {
  const isEnd = index === 0 || index === rows.length - 1;
  return isEnd || row.moment !== 'then' || isTurn(row) || isTurn(rows[index + 1]);
}

function isTurn(row: YearRow | undefined): boolean {
  return (row?.growthPct ?? 0) > TURN;
}

/** Every so many years, so that they do not touch; the page's year always, instead of those too near to it. */
function yearsShown(first: number, last: number, slot: number, here: number | undefined): number[] {
  const every = [1, 2, 4, 5, 10, 20].find((step) => step * slot >= YEARS_APART) ?? 50;
  const regular = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, step) => first + step * every,
  );
  if (here === undefined) return regular;
  return [...regular.filter((year) => Math.abs(year - here) * slot >= YEARS_APART), here].toSorted(
    (a, b) => a - b,
  );
}
