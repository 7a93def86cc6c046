import { expect, it } from 'vitest';
import { waitFor } from '@/tests/browsers/wait-for';
import { waitForCardAtRest } from './card-at-rest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForMarks, waitForNoMarks } from './marks';

/** The extension's interface, as its own pages reach it. */
declare const chrome: {
  storage: { local: Store };
  extension: { getBackgroundPage?(): { browser: { storage: { local: Store } } } | null };
};
interface Store {
  QUOTA_BYTES: number;
  set(items: object): Promise<void>;
  getBytesInUse(): Promise<number>;
}

/**
 * Runs in a page of ours: has the store refuse what the background gives it. Chromium's can be filled; Firefox's has no
 * bounds, but its background can be reached.
 */
async function fillStore(): Promise<void> {
  const background = chrome.extension.getBackgroundPage?.();
  if (background) {
    background.browser.storage.local.set = () => Promise.reject(new Error('The disk is full.'));
    return;
  }
  const { local } = chrome.storage;
  const free = local.QUOTA_BYTES - (await local.getBytesInUse());
  await local.set({ fill: 'x'.repeat(free - 'fill""'.length) });
}

/** Runs in a page of ours. */
async function makeRoom(): Promise<void> {
  await chrome.storage.local.set({ fill: '' });
}

/** While it waits for its page, the popup has a switch of another name. */
const SWITCH = 'Mark names on paper.localhost';

inBothBrowsers('marking on a site', (stage) => {
  it('goes off at once in all tabs of the site, stays off over a restart, and leaves other sites alone', async () => {
    const { browser, open } = stage();
    const openMarked = async (path: string, host: string) => {
      const page = await open(path, host);
      // A tab that goes out of sight before it is read is read once it is in sight again.
      await waitForMarks(page);
      return page;
    };
    const first = await openMarked('demo.html', 'paper.localhost');
    const second = await openMarked('report.html', 'paper.localhost');
    const other = await openMarked('demo.html', 'other.localhost');

    const popup = await browser.openPopup(first);
    await popup.click('switch', SWITCH);
    await waitForNoMarks(first);
    await waitForNoMarks(second);
    expect((await other.marks()).length).toBeGreaterThan(0);

    await browser.restart();
    const again = await open('demo.html', 'paper.localhost');
    await openMarked('demo.html', 'other.localhost');
    expect(await again.marks()).toEqual([]);

    const popupAgain = await browser.openPopup(again);
    expect((await popupAgain.control('switch', SWITCH)).checked).toBe(false);
    await popupAgain.click('switch', SWITCH);
    await waitForMarks(again);
  });

  it('goes off from the card, which offers to undo it for six seconds each time', async () => {
    const page = await stage().open('demo.html', 'undo.localhost');
    const switchOff = async () => {
      await waitForMarks(page, 'Yoshimasa Hayashi');
      await page.hover('Yoshimasa Hayashi');
      await waitForCardAtRest(page);
      const at = performance.now();
      await page.clickInCard('button', /^Off on this site/);
      await waitForNoMarks(page);
      return at;
    };
    await switchOff();
    await page.clickInCard('button', 'Undo');
    const again = await switchOff();
    // With the pointer in it, it would stay.
    await page.pointer.move(5, 5);
    await page.waitForNoCard();
    expect(performance.now() - again).toBeGreaterThan(6000);
  });

  it('stays as it is where that cannot be stored, and the card says so and lets it be tried again', async () => {
    const { browser, open } = stage();
    const page = await open('demo.html', 'full.localhost');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    const own = await browser.openExtensionPage('manifest.json');
    await own.evaluate(fillStore);
    await page.bringToFront();
    await page.hover('Yoshimasa Hayashi');
    await waitForCardAtRest(page);
    await page.clickInCard('button', /^Off on this site/);
    await waitFor('the card to say so', async () =>
      (await page.card())?.text.includes('could not be saved, so names stay marked'),
    );
    expect((await page.marks()).length).toBeGreaterThan(0);

    await own.evaluate(makeRoom);
    // In Firefox another background has the store as it is.
    await browser.stopBackground();
    await page.bringToFront();
    await waitForCardAtRest(page);
    await page.clickInCard('button', 'Off on this site');
    await waitForNoMarks(page);
  });

  it('shows in the toolbar: a count while on, none and another icon and title while off', async () => {
    const page = await stage().open('demo.html', 'badge.localhost');
    const badgeWhen = (what: string, fits: (count: string) => boolean) =>
      waitFor(what, async () => {
        const badge = await page.badge();
        return fits(badge.text) && badge;
      });
    await badgeWhen('the count', (count) => Number(count) > 5);
    await page.command('toggle-site');
    const off = await badgeWhen('the count to go', (count) => count === '');
    await page.command('toggle-site');
    const on = await badgeWhen('the count to come back', (count) => Number(count) > 5);
    expect([on.icon, off.icon]).not.toContain(null);
    expect(on.icon).not.toBe(off.icon);
    expect(on.title).not.toBe(off.title);
  });

  it('comes back after the background has been stopped', async () => {
    const page = await stage().open('demo.html', 'sleep.localhost');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await stage().browser.stopBackground();
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard('Yoshimasa Hayashi');
    const later = await stage().open('report.html', 'sleep.localhost');
    await waitForMarks(later);
  });
});
