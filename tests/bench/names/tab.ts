/** One contender's page, in a process of its own: its memory is its own, and it can be stopped while it computes. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { stopAfter } from '@/tests/bench/stop-after';
import type { NamesBench } from './in-page';

type Answer<M extends keyof NamesBench> = Awaited<ReturnType<NamesBench[M]>>;

export interface Tab {
  /** Calls one step of `namesBench`. */
  call<M extends keyof NamesBench>(step: M, ...args: Parameters<NamesBench[M]>): Promise<Answer<M>>;
  /** @returns undefined if the step was stopped since it took longer. */
  callWithin<M extends keyof NamesBench>(
    ms: number,
    step: M,
    ...args: Parameters<NamesBench[M]>
  ): Promise<Answer<M> | undefined>;
  /** Bytes on the script's heap and in its buffers, after a collection. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser, url: string, script: string): Promise<Tab> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: script });
  const session = await page.createCDPSession();
  // What a page was asked when it crashed, it never answers.
  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  crash.catch(() => undefined);
  const call = async <M extends keyof NamesBench>(
    step: M,
    ...args: Parameters<NamesBench[M]>
  ): Promise<Answer<M>> =>
    (await Promise.race([
      crash,
      page.evaluate(`namesBench.${step}(...${JSON.stringify(args)})`),
    ])) as Answer<M>;
  return {
    call,
    callWithin: (ms, step, ...args) => stopAfter(ms, session, call(step, ...args)),
    memory: () => memoryOf(session),
    close: () => closeOf(page),
  };
}

async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}

/** A page that has crashed is closed already. */
async function closeOf(page: Page): Promise<void> {
  await page.close().catch(() => undefined);
}
