import { againstGoal, digits, whole, withSpread } from '@/tests/bench/report/numbers';
import type { Table } from '@/tests/bench/report/record';
import { median, spreadOf } from '@/tests/bench/report/statistics';
import type { PageFigures } from './mode';
import { LONGEST_MS, type PeerReading } from './peers';

const GOALS = {
  mainThreadMs: 15,
  sliceMs: 5,
  /** Times the speed of mark.js, by the number of names. */
  timesMarkJs: new Map([
    [50, 100],
    [1000, 1000],
  ]),
};

export function pageTable(figures: readonly PageFigures[]): Table {
  return {
    caption: 'One page of 1 MB in 24,000 text nodes, in ms',
    columns: ['names', 'what', 'main thread', 'longest slice', 'until all is recognised', 'ours is faster'],
    rows: figures.flatMap(rowsOf),
  };
}

function rowsOf({ names, cold, warm, markJs, findAndReplace }: PageFigures): string[][] {
  const share = median(warm.map(({ mainThread }) => mainThread));
  const inAll = median(warm.map((reading) => reading.whole ?? Number.NaN));
  const slices = warm.map(({ longestSlice }) => longestSlice);
  const size = whole(names);
  const stopped = markJs.found === undefined ? '> ' : '';
  const replaced = spreadOf(findAndReplace.map(({ mainThread }) => mainThread));
  const replacedWall = spreadOf(findAndReplace.map(({ wall }) => wall));
  return [
    [
      size,
      'ours, warm',
      `${againstGoal(share, GOALS.mainThreadMs, true)}, ${range(warm.map(({ mainThread }) => mainThread))}`,
      `${againstGoal(median(slices), GOALS.sliceMs, true)}, ${range(slices)}`,
      withSpread(spreadOf(warm.map((reading) => reading.whole ?? Number.NaN))),
      '',
    ],
    [size, 'ours, cold', digits(cold.mainThread), digits(cold.longestSlice), '', ''],
    [
      size,
      `mark.js${howItEnded(markJs)}`,
      stopped + digits(markJs.mainThread),
      'all of it',
      stopped + digits(markJs.wall),
      `${stopped}${digits(markJs.mainThread / share)} times on the main thread, ${stopped}${againstGoal(markJs.wall / inAll, GOALS.timesMarkJs.get(names))} in all`,
    ],
    [
      size,
      'findAndReplaceDOMText',
      withSpread(replaced),
      'all of it',
      withSpread(replacedWall),
      `${digits(replaced.median / share)} times on the main thread, ${digits(replacedWall.median / inAll)} in all`,
    ],
  ];
}

function howItEnded({ ended, wall }: PeerReading): string {
  if (ended === undefined) return '';
  return ended === 'stopped'
    ? `, stopped after ${LONGEST_MS / 1000} s`
    : `, not done: its stack overflowed after ${whole(wall / 1000)} s`;
}

function range(values: readonly number[]): string {
  return `${digits(Math.min(...values))}–${digits(Math.max(...values))}`;
}
