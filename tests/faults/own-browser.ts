import { join } from 'node:path';
import type { Browser, BrowserName } from '@/tests/browsers/browser';
import { launchBrowser } from '@/tests/browsers/launch-browser';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the two builds are. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

export interface OwnBrowser {
  browser: Browser;
  server: PageServer;
}

/** Runs something with a browser and a page server of its own: what it does to them harms no other test. */
export async function withOwnBrowser<T>(
  name: BrowserName,
  work: (own: OwnBrowser) => Promise<T>,
): Promise<T> {
  const server = await startPageServer(join(ROOT, 'tests/fixtures/pages'));
  const browser = await launchBrowser(name, { extension: BUILDS[name], locale: 'en-US' });
  try {
    return await work({ browser, server });
  } finally {
    await browser.close();
    await server.close();
  }
}
