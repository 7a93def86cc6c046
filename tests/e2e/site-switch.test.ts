import { expect, it } from 'vitest';
import { waitFor } from '@/tests/browsers/wait-for';
import { waitForCardAtRest } from './card-at-rest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForMarks, waitForNoMarks } from './marks';

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
