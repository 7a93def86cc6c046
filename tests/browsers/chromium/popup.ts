import type { Browser as Puppeteer } from 'puppeteer-core';
import type { Popup } from '@/tests/browsers/browser';
import { createSurface } from '@/tests/browsers/surface';
import { waitFor } from '@/tests/browsers/wait-for';
import type { ErrorLog } from './console-errors';
import { createSurfaceDriver } from './driver';
import type { ChromiumExtension } from './extension';

/** A Chromium that has been started, with the extension in it. */
export interface Running {
  puppeteer: Puppeteer;
  extension: ChromiumExtension;
  log: ErrorLog;
}

/** Opens the toolbar popup over the tab that is in front. */
export async function openChromiumPopup({ puppeteer, extension, log }: Running): Promise<Popup> {
  // The popup's page may be open in a tab as well, under the same address.
  const before = new Set(puppeteer.targets());
  const address = String(await extension.run('chrome.action.getPopup({})'));
  await extension.run('chrome.action.openPopup()');
  const target = await waitFor('the popup to open', () =>
    puppeteer.targets().find((it) => !before.has(it) && it.url() === address),
  );
  const tab = await target.asPage();
  log.watch(tab);
  const driver = createSurfaceDriver(tab, await tab.createCDPSession());
  const isOpen = () => puppeteer.targets().includes(target);
  const surface = createSurface({
    ...driver,
    press: async (key, modifiers) => {
      try {
        await driver.press(key, modifiers);
      } catch (error) {
        // A key that closes the popup when it goes down has nowhere to come up.
        if (isOpen()) throw error;
      }
    },
  });
  await surface.waitFor('the popup to load', () => document.readyState === 'complete');
  return {
    ...surface,
    isOpen: async () => isOpen(),
    close: async () => {
      await surface.evaluate('void setTimeout(() => window.close())');
      await waitFor('the popup to close', () => !isOpen());
    },
  };
}
