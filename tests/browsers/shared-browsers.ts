/**
 * One browser of each kind for all test files: a start costs more time than most files. Between two files it is made as
 * new; what was not meant to be shared (kills, updates, profiles to look into) takes a browser of its own.
 */
import { test } from 'vitest';
import type { Browser, BrowserName } from './browser';
import { BUILDS } from './builds';
import { launchBrowser } from './launch-browser';

/** The extension's storage, as its own pages reach it. */
declare const chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };

interface SharedBrowsers {
  /**
   * The browser of that name, as new, until it is given back.
   * @throws if it has ended since it was taken last. The next call starts another.
   */
  take(name: BrowserName): Promise<Browser>;
  giveBack(name: BrowserName): void;
}

/** Gives hooks the browsers of this worker, and closes them when it ends. */
export const withSharedBrowsers = test
  .extend('locale', { scope: 'worker' }, 'en-US')
  .extend('browsers', { scope: 'worker' }, ({ locale }, { onCleanup }): SharedBrowsers => {
    const running = new Map<BrowserName, Browser>();
    const taken = new Set<BrowserName>();
    onCleanup(async () => {
      // At the same time: Vitest gives the end of a worker a minute.
      await Promise.all([...running.values()].map((browser) => browser.close()));
    });
    return {
      take: async (name) => {
        if (taken.has(name))
          throw new Error('A file may call `inBothBrowsers` once: its tests share the browsers.');
        taken.add(name);
        const before = running.get(name);
        if (before === undefined) {
          const browser = await launchBrowser(name, {
            extension: BUILDS[name],
            locale,
            offline: true,
          });
          running.set(name, browser);
          return browser;
        }
        if (before.end() !== undefined) running.delete(name);
        assertRunning(before);
        await before.renew();
        await clearStorage(before);
        return before;
      },
      giveBack: (name) => {
        taken.delete(name);
      },
    };
  });

export function assertRunning({ name, end }: Browser): void {
  const how = end();
  if (how === undefined) return;
  throw new Error(`The ${name} that test files share ${how}: see the first test that failed in it.`);
}

async function clearStorage(browser: Browser): Promise<void> {
  // The manifest is the only page of ours without a script of ours.
  const page = await browser.openExtensionPage('manifest.json');
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  await page.close();
}
