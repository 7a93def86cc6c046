/**
 * Where everything on the timeline stands. Distances are true to time, with at most one marked change of scale, so that
 * the crowded last years can be read:
 *
 *     ▼   label │           ▲ label        steps of a policy, labelled where there is room
 *     ●──●───●──┴─/ /──●──●●●─◉─○──○       dots of the same place go below each other
 *     1950  1970      2014    2022
 */
import type { TimelineStep } from '@/data/briefing-parts';
import type { Moment } from '@/data/briefing-on-page';
import type { IsoDate } from '@/matching/types';
import { linearScale, piecewiseScale, yearsOf, yearTicks, type Interval, type Scale } from './scale';
import { placeStepLabels, type StepLabel } from './step-labels';

export interface TimelineLayout {
  height: number;
  axis: number;
  /** Where the line is broken, if the scale changes. */
  change?: { x: number; year: number } | undefined;
  here?: number | undefined;
  dots: { x: number; y: number; index: number }[];
  steps: { x: number; index: number }[];
  labels: StepLabel[];
  ticks: { x: number; year: number }[];
}

interface TimelineInput {
  /** In order of their dates. */
  entries: readonly { date: IsoDate; moment: Moment }[];
  steps: readonly (TimelineStep & { moment: Moment })[];
  /** The day the page was written. */
  date: IsoDate | undefined;
  width: number;
  /** Only the years around the page's date, or the last ones without it. */
  near: boolean;
}

const EDGE = 10;
const DOT = { apart: 10, row: 11 };
/** From the axis down: the first row of dots, and what stands below the last one. In px. */
const BELOW = { dots: 13, ticks: 26 };
const TRIANGLES = 12;
const TICKS_APART = 44;
/** The older part of a broken line takes this share of the width, the break this many px. */
const OLDER = { share: 0.38, gap: 18 };
/** Years before and after the page's date in the near view. */
const NEAR_YEARS = 2;
/** A change of scale pays only where the older part is long. */
const LONG_YEARS = 20;

export function layoutTimeline({ entries, steps, date, width, near }: TimelineInput): TimelineLayout {
  const years = entries.map((entry) => yearsOf(entry.date));
  const { at, parts, change } = scaleFor(years, date, width, near);
  const shown = (year: number) => parts.some(([from, to]) => year >= from && year <= to);
  const marks = steps.flatMap((step, index) => {
    const year = yearsOf(step.date);
    return shown(year) ? [{ x: at(year), index }] : [];
  });
  const { labels, height: above } = placeStepLabels(marks, steps, width);
  const axis = above + TRIANGLES;
  const dots = stackDots(years.flatMap((year, index) => (shown(year) ? [{ x: at(year), index }] : [])));
  const rows = Math.max(1, ...dots.map(({ row }) => row + 1));
  const here = date === undefined ? undefined : yearsOf(date);
  return {
    axis,
    height: axis + BELOW.dots + (rows - 1) * DOT.row + BELOW.ticks + 16,
    change,
    here: here === undefined || !shown(here) ? undefined : at(here),
    dots: dots.map(({ x, row, index }) => ({ x, y: axis + BELOW.dots + row * DOT.row, index })),
    steps: marks,
    labels,
    ticks: parts.flatMap((part) => yearTicks(part, at, TICKS_APART).map((year) => ({ x: at(year), year }))),
  };
}

/**
 * The year from which a line is drawn wider, if it should be: ten years before the decade in which half of the entries
 * have happened. Nothing where the entries are spread more evenly.
 */
function yearOfChange(years: readonly number[]): number | undefined {
  const first = years[0];
  const middle = years[Math.floor(years.length / 2)];
  if (first === undefined || middle === undefined) return undefined;
  const year = Math.floor(middle / 10) * 10 - 10;
  return year - first >= LONG_YEARS ? year : undefined;
}

/** The years around the page's date, or the last years of the entries without one. */
function nearYears(years: readonly number[], date: IsoDate | undefined): Interval {
  const last = Math.ceil(years.at(-1) ?? 0);
  if (date === undefined) return [last - 2 * NEAR_YEARS, last];
  return [yearsOf(date) - NEAR_YEARS, yearsOf(date) + NEAR_YEARS];
}

function scaleFor(
  years: readonly number[],
  date: IsoDate | undefined,
  width: number,
  near: boolean,
): { at: Scale; parts: Interval[]; change?: { x: number; year: number } } {
  const first = Math.floor(years[0] ?? 0);
  const last = Math.ceil(Math.max(years.at(-1) ?? 0, date === undefined ? 0 : yearsOf(date)));
  const range: Interval = [EDGE, width - EDGE];
  const change = near ? undefined : yearOfChange(years);
  if (change === undefined) {
    const whole: Interval = near ? nearYears(years, date) : [first, last];
    return { at: linearScale(whole, range), parts: [whole] };
  }
  const middle = EDGE + (width - 2 * EDGE) * OLDER.share;
  const parts: Interval[] = [
    [first, change],
    [change, last],
  ];
  const at = piecewiseScale([
    { domain: [first, change], range: [EDGE, middle] },
    { domain: [change, last], range: [middle + OLDER.gap, width - EDGE] },
  ]);
  return { at, parts, change: { x: middle + OLDER.gap / 2, year: change } };
}

/** The highest row in which a dot does not touch the one before it. */
function stackDots(dots: { x: number; index: number }[]): { x: number; row: number; index: number }[] {
  const ends: number[] = [];
  return dots.map((dot) => {
    const free = ends.findIndex((end) => dot.x - end >= DOT.apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = dot.x;
    return { ...dot, row };
  });
}
