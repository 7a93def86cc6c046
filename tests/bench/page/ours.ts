/** The built extension on one large page: read first when it loads, then again and again when marking is switched on. */
import type { Browser } from 'puppeteer-core';
import { installExtension, watchOurWorld } from '@/tests/bench/extension/extension';
import { traceWhile, type MainThread } from '@/tests/browsers/chromium/trace';

/** What one reading of the page cost, in ms. */
export interface Reading {
  /** Of the page's main thread: processor time. */
  mainThread: number;
  /** Processor time in one task. */
  longestSlice: number;
  /** From the first look at the page until all its text is recognised; not known while the page loads. */
  whole?: number;
}

export interface OurPage {
  cold: Reading;
  /** Switches marking off and on again. */
  readAgain(): Promise<Reading>;
}

/** @param found what the badge says when all is found */
export async function openOurPage(
  browser: Browser,
  folder: string,
  url: string,
  found: string,
): Promise<OurPage> {
  const extension = await installExtension(browser, folder);
  const page = await browser.newPage();
  const inOurWorld = await watchOurWorld(page);
  const cold = await traceWhile(page, async () => {
    await page.goto(url);
    await extension.waitForBadge(found);
  });
  await inOurWorld(NOTE_TIMES);
  return {
    cold: readingOf(cold),
    async readAgain() {
      await page.bringToFront();
      await extension.toggle();
      await extension.waitForBadge('');
      const warm = await traceWhile(page, async () => {
        await extension.toggle();
        await extension.waitForBadge(found);
      });
      return {
        ...readingOf(warm),
        whole: Number(await inOurWorld('benchTimes.recognised - benchTimes.began')),
      };
    },
  };
}

function readingOf({ ours }: MainThread): Reading {
  const cpu = ours.map((slice) => slice.cpu);
  return { mainThread: cpu.reduce((sum, ms) => sum + ms, 0), longestSlice: Math.max(0, ...cpu) };
}

/**
 * In the content script's own world: when it was told that the page is to be marked, and when the last answer about its
 * text had come.
 */
const NOTE_TIMES = `{
  globalThis.benchTimes = { began: 0, recognised: 0 };
  const { runtime } = globalThis.browser ?? chrome;
  const send = runtime.sendMessage;
  runtime.sendMessage = async (message) => {
    const answer = await send.call(runtime, message);
    if (message.method === 'marking') benchTimes.began = performance.now();
    if (message.method === 'recognise') benchTimes.recognised = performance.now();
    return answer;
  };
}`;
