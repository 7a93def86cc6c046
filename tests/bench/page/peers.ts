/** What wraps names in elements, on the same page, without us. */
import type { Browser } from 'puppeteer-core';
import { stopAfter } from '@/tests/bench/stop-after';
import type { PageBench } from './in-page';

/** Who takes longer is stopped; what it has taken until then is a lower bound. */
export const LONGEST_MS = 240_000;

/** In ms. */
export interface PeerReading {
  wall: number;
  /** Processor time of the main thread. */
  mainThread: number;
  /** Elements put into the page; nothing if it did not come to its end. */
  found?: number;
  /** How it ended before its work was done. */
  ended?: 'stopped' | 'stack overflow';
}

/** Names of a step and of the step that undoes it. */
type Step = [run: keyof PageBench, undo: keyof PageBench];

export const MARK_JS: Step = ['markJs', 'undoMarkJs'];
export const FIND_AND_REPLACE: Step = ['findAndReplace', 'undoFindAndReplace'];

export interface PeerPage {
  run(step: Step): Promise<PeerReading>;
}

export async function openPeerPage(
  browser: Browser,
  url: string,
  script: string,
  names: readonly string[],
): Promise<PeerPage> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: script });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  return {
    async run([run, undo]) {
      await page.bringToFront();
      const [before, from] = [await threadMs(), performance.now()];
      const call = page.evaluate(`pageBench.${run}(${JSON.stringify(names)})`) as Promise<number>;
      const end = await endOf(stopAfter(LONGEST_MS, session, call));
      const [wall, after] = [performance.now() - from, await threadMs()];
      if (end.found !== undefined) await page.evaluate(`pageBench.${undo}()`);
      return { wall, mainThread: after - before, ...end };
    },
  };
}

/** mark.js goes on to its next name from within the one before, so many names can fill the stack. */
async function endOf(work: Promise<number | undefined>): Promise<Pick<PeerReading, 'found' | 'ended'>> {
  try {
    const found = await work;
    return found === undefined ? { ended: 'stopped' } : { found };
  } catch (error) {
    if (error instanceof Error && error.message.endsWith('Stack overflow'))
      return { ended: 'stack overflow' };
    throw error;
  }
}
