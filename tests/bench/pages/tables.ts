import { againstGoal, digits, whole } from '@/tests/bench/report/numbers';
import type { Table } from '@/tests/bench/report/record';
import type { Remembered } from './remembered';
import type { TracedFigures } from './traced';

export interface Both<T> {
  without: T;
  withOurs: T;
}

export interface TracedRow extends Both<TracedFigures> {
  what: string;
  /** What each figure may be at most. `share` is ours of the main thread's time, 0 to 1. */
  bounds: Partial<Record<'p95' | 'longest' | 'longestWall' | 'share' | 'delay', number>>;
}

export interface MemoryRow extends Both<Remembered> {
  what: string;
  /** Megabytes that we may add. */
  bound: number;
}

export function tracedTable(rows: readonly TracedRow[]): Table {
  return {
    caption: 'Main thread, in ms',
    columns: [
      'page',
      'busy without us',
      'busy with us',
      'ours of all the time',
      '95 % of our slices within',
      'longest slice',
      'longest by the clock',
      'marked after',
    ],
    rows: rows.map(({ what, bounds, without, withOurs }) => {
      const figure = (name: 'p95' | 'longest' | 'longestWall' | 'delay') =>
        againstGoal(withOurs[name], bounds[name], true);
      return [
        what,
        digits(without.busy),
        digits(withOurs.busy),
        `${digits(withOurs.ours)}, share ${againstGoal(withOurs.ours / withOurs.lasted, bounds.share, true)}`,
        figure('p95'),
        figure('longest'),
        figure('longestWall'),
        Number.isFinite(withOurs.delay) ? figure('delay') : '–',
      ];
    }),
  };
}

export function memoryTable(rows: readonly MemoryRow[]): Table {
  return {
    caption: 'Memory, in MB',
    columns: ['', 'without us', 'with us', 'added', 'nodes added', 'listeners added'],
    rows: rows.map(({ what, bound, without, withOurs }) => [
      what,
      digits(without.megabytes),
      digits(withOurs.megabytes),
      againstGoal(withOurs.megabytes - without.megabytes, bound, true),
      whole(withOurs.nodes - without.nodes),
      whole(withOurs.listeners - without.listeners),
    ]),
  };
}
