import { join } from 'node:path';
import type { Browser, BrowserName } from '@/tests/browsers/browser';
import { BUILDS } from '@/tests/browsers/builds';
import { launchBrowser } from '@/tests/browsers/launch-browser';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';

const PAGES = join(import.meta.dirname, '..', 'fixtures/pages');

export interface BrowserAndServer {
  browser: Browser;
  server: PageServer;
}

/**
 * Runs something with a browser and a page server of its own: what it does to them harms no other test.
 * @throws if the browser has asked anything of another machine
 */
export async function withOwnBrowser<T>(
  name: BrowserName,
  work: (own: BrowserAndServer) => Promise<T>,
): Promise<T> {
  const server = await startPageServer(PAGES);
  const browser = await launchBrowser(name, { extension: BUILDS[name], locale: 'en-US', offline: true });
  try {
    const result = await work({ browser, server });
    const asked = browser.refusedRequests();
    if (asked.length > 0) throw new Error(`Other machines were asked: ${asked.join(', ')}`);
    return result;
  } catch (error) {
    const how = browser.end();
    throw how === undefined ? error : new Error(`The ${name} of this test ${how}.`, { cause: error });
  } finally {
    await browser.close();
    await server.close();
  }
}
