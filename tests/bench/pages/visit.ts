import type { CDPSession, Page } from 'puppeteer-core';
import { installExtension, type BenchExtension } from '@/tests/bench/extension/extension';
import { withBrowser } from '@/tests/bench/with-browser';

export interface Visit {
  page: Page;
  session: CDPSession;
  /** Missing on the side without. */
  extension?: BenchExtension | undefined;
}

/** Whether the extension is there; everything is measured once with it and once without. */
export type Side = 'with' | 'without';

/** Opens an empty tab in a fresh browser, with the extension in that folder or without. */
export function visit<T>(side: Side, folder: string, work: (visit: Visit) => Promise<T>): Promise<T> {
  return withBrowser(async (browser) => {
    const extension = side === 'with' ? await installExtension(browser, folder) : undefined;
    const page = await browser.newPage();
    return work({ page, session: await page.createCDPSession(), extension });
  });
}

/** Megabytes of script objects, buffers and DOM objects in the page's process, after a collection. */
export async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize + embedderHeapUsedSize) / 1e6;
}
