import type { Browser as Puppeteer, Target } from 'puppeteer-core';
import type { Popup } from '@/tests/browsers/browser';
import { popupIsFilled } from '@/tests/browsers/in-page/popup-is-filled';
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
  /** The popup that was opened last. */
  popup?: Target;
}

/** Opens the toolbar popup over the tab that is in front. */
export async function openChromiumPopup(running: Running): Promise<Popup> {
  const { puppeteer, extension, log, popup: last } = running;
  // The one before goes when the tab comes to the front, but not at once; where one is open, no other opens.
  await waitFor('the popup before to close', () => !puppeteer.targets().some((it) => it === last));
  // The popup's page may be open in a tab as well, under the same address.
  const before = new Set(puppeteer.targets());
  const address = String(await extension.run('chrome.action.getPopup({})'));
  await extension.run('chrome.action.openPopup()');
  const target = await waitFor('the popup to open', () =>
    puppeteer.targets().find((it) => !before.has(it) && it.url() === address),
  );
  running.popup = target;
  const tab = await target.asPage();
  log.watch(tab);
  const driver = createSurfaceDriver(tab, await tab.createCDPSession());
  const isOpen = () => puppeteer.targets().includes(target);
  /** What closes the popup when a key or a button goes down has nowhere to come up, or nobody to tell that it did. */
  const mayClose = async (input: Promise<void>): Promise<void> => {
    try {
      await input;
    } catch (error) {
      if (isOpen()) throw error;
    }
  };
  const surface = createSurface({
    ...driver,
    press: (key, modifiers) => mayClose(driver.press(key, modifiers)),
    clickAt: (x, y) => mayClose(driver.clickAt(x, y)),
  });
  await surface.waitFor('the popup to be filled', popupIsFilled);
  return {
    ...surface,
    isOpen: async () => isOpen(),
    close: async () => {
      await surface.evaluate('void setTimeout(() => window.close())');
      await waitFor('the popup to close', () => !isOpen());
    },
  };
}
