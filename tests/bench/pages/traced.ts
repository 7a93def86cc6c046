/** Pages that are measured by their trace: storms, huge ones, and what a frame costs. */
import type { Page } from 'puppeteer-core';
import { percentile } from '@/tests/bench/report/statistics';
import { traceWhile, type MainThread } from '@/tests/browsers/chromium/trace';
import { waitFor } from '@/tests/browsers/wait-for';
import { visit, type Side, type Visit } from './visit';

/** The slowest page takes its time to be parsed. In ms. */
const PATIENCE_MS = 120_000;
const CHANGED_FRAMES = 120;

/** In ms; what is ours is missing without the extension. */
export interface TracedFigures {
  /** Processor time of the whole main thread. */
  busy: number;
  ours: number;
  /** How long all of it took by the clock on the wall. */
  lasted: number;
  /** Of our slices, processor time. */
  p95: number;
  longest: number;
  /** Of our slices, by the clock on the wall. */
  longestWall: number;
  /** Between two moments that the page noted itself. */
  delay: number;
}

interface PageTimes {
  loaded: number;
  marked: number;
  ended: number;
  caughtUp: number;
  changed: number;
}

type Work = (visit: Visit) => Promise<unknown>;

async function traced(
  side: Side,
  folder: string,
  { prepare, during, delay }: { prepare: Work; during: Work; delay(times: PageTimes): number },
): Promise<TracedFigures> {
  return visit(side, folder, async (visited) => {
    const { page } = visited;
    page.setDefaultNavigationTimeout(PATIENCE_MS);
    await prepare(visited);
    let lasted = 0;
    const thread = await traceWhile(page, async () => {
      const began = performance.now();
      await during(visited);
      lasted = performance.now() - began;
    });
    const times = (await page.evaluate('pageTimes')) as PageTimes;
    return { ...figuresOf(thread), lasted, delay: side === 'with' ? delay(times) : Number.NaN };
  });
}

function figuresOf({ ours, tasks }: MainThread): Omit<TracedFigures, 'delay' | 'lasted'> {
  const cpu = ours.map((slice) => slice.cpu);
  return {
    busy: tasks.reduce((sum, task) => sum + task.cpu, 0),
    ours: cpu.reduce((sum, ms) => sum + ms, 0),
    p95: percentile(cpu, 0.95),
    longest: Math.max(0, ...cpu),
    longestWall: Math.max(0, ...ours.map((slice) => slice.wall)),
  };
}

/** `delay` is how long after the end of the storm its last words are marked. */
export function measureStorm(side: Side, folder: string, url: string): Promise<TracedFigures> {
  return traced(side, folder, {
    prepare: ({ page }) => page.goto(url),
    during: async ({ page }) => {
      await page.evaluate('storm()');
      await noted(page, side === 'with' ? 'caughtUp' : 'ended');
    },
    delay: ({ ended, caughtUp }) => caughtUp - ended,
  });
}

/**
 * `delay` is how long after its load event the first viewport is marked.
 * @param badge what the extension says once the last words of the page are read
 */
export function measureHuge(side: Side, folder: string, url: string, badge: string): Promise<TracedFigures> {
  return traced(side, folder, {
    prepare: async () => undefined,
    during: async ({ page, extension }) => {
      await page.goto(url);
      await noted(page, 'loaded');
      await extension?.waitForBadge(badge);
    },
    delay: ({ loaded, marked }) => marked - loaded,
  });
}

/** The page changes in each of some frames; `busy` is the main thread's work a frame. `delay` has no meaning here. */
export async function measureFrames(
  side: Side,
  folder: string,
  url: string,
  badge: string,
): Promise<TracedFigures> {
  const all = await traced(side, folder, {
    prepare: async ({ page, extension }) => {
      await page.goto(url);
      await extension?.waitForBadge(badge);
    },
    during: async ({ page }) => {
      await page.evaluate(`change(${CHANGED_FRAMES})`);
      await noted(page, 'changed');
    },
    delay: () => Number.NaN,
  });
  return {
    ...all,
    busy: all.busy / CHANGED_FRAMES,
    ours: all.ours / CHANGED_FRAMES,
    lasted: all.lasted / CHANGED_FRAMES,
  };
}

async function noted(page: Page, what: keyof PageTimes): Promise<void> {
  await waitFor(
    `the page to note "${what}"`,
    () => page.evaluate(`pageTimes.${what} !== undefined`),
    PATIENCE_MS,
  );
}
