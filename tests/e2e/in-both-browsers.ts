import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, type BrowserName, type Page } from '@/tests/browsers/browser';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';
import { assertRunning, withSharedBrowsers } from '@/tests/browsers/shared-browsers';

const PAGES = join(import.meta.dirname, '..', 'fixtures/pages');

/** What a scenario works with. The browser is as new for each file, and has a server; each test opens its own pages. */
export interface Stage {
  browser: Browser;
  server: PageServer;
  /** Opens a page of `tests/fixtures/pages/` or one that was put on the server. Each host is a site of its own. */
  open(path: string, host?: string): Promise<Page>;
}

/** Runs the same tests for both browsers at the same time, those for one of them one after the other. */
export function forBothBrowsers(feature: string, tests: (name: BrowserName) => void): void {
  describe.concurrent.each(BROWSERS)('in %s', (name) => {
    describe(`${feature}`, { concurrent: false }, () => {
      tests(name);
    });
  });
}

/** The same with a browser, on the built extension. Afterwards the extension must have logged no error. */
export function inBothBrowsers(feature: string, tests: (stage: () => Stage) => void): void {
  forBothBrowsers(feature, (name) => {
    onStage(name, tests);
  });
}

function onStage(name: BrowserName, tests: (stage: () => Stage) => void): void {
  let stage: Stage | undefined;
  const current = (): Stage => {
    if (stage === undefined) throw new Error('The browser has not been started yet.');
    assertRunning(stage.browser);
    return stage;
  };

  withSharedBrowsers.beforeAll(async ({ browsers }) => {
    const browser = await browsers.take(name);
    const server = await startPageServer(PAGES);
    stage = { browser, server, open: (path, host) => browser.open(server.url(path, host)) };
  });
  afterEach(async () => {
    // What failed for this reason alone says nothing of it.
    if (stage !== undefined) assertRunning(stage.browser);
    for (const page of stage?.browser.pages() ?? []) await page.close();
  });
  withSharedBrowsers.afterAll(async ({ browsers }) => {
    browsers.giveBack(name);
    await stage?.server.close();
  });

  tests(current);

  it('logs no error of its own', async () => {
    expect(await current().browser.consoleErrors()).toEqual([]);
  });

  it('asks nothing of any other machine', () => {
    expect(current().browser.refusedRequests()).toEqual([]);
  });
}
