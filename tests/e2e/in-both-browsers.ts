import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, type BrowserName, type Page } from '@/tests/browsers/browser';
import { launchBrowser } from '@/tests/browsers/launch-browser';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = join(ROOT, 'tests/fixtures/pages');

const BUILDS: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** What a scenario works with. One browser and one server serve all tests of a file; each test opens its own pages. */
export interface Stage {
  browser: Browser;
  server: PageServer;
  /** Opens a page of `tests/fixtures/pages/` or one that was put on the server. Each host is a site of its own. */
  open(path: string, host?: string): Promise<Page>;
}

/** Runs the same tests in both browsers, on the built extension. Afterwards the extension must have logged no error. */
export function inBothBrowsers(feature: string, tests: (stage: () => Stage) => void): void {
  describe.each(BROWSERS)(`${feature}, in %s`, (name) => {
    let stage: Stage | undefined;
    const onStage = (): Stage => {
      if (stage === undefined) throw new Error('The browser has not been started yet.');
      return stage;
    };

    beforeAll(async () => {
      const server = await startPageServer(PAGES);
      const browser = await launchBrowser(name, { extension: BUILDS[name], locale: 'en-US', offline: true });
      stage = { browser, server, open: (path, host) => browser.open(server.url(path, host)) };
    });
    afterEach(async () => {
      for (const page of stage?.browser.pages() ?? []) await page.close();
    });
    afterAll(async () => {
      await stage?.browser.close();
      await stage?.server.close();
    });

    tests(onStage);

    it('logs no error of its own', async () => {
      expect(await onStage().browser.consoleErrors()).toEqual([]);
    });

    it('asks nothing of any other machine', () => {
      expect(onStage().browser.refusedRequests()).toEqual([]);
    });
  });
}
