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
    await page.waitForNoCard();
    expect(performance.now() - again).toBeGreaterThan(6000);
  });

  it('shows in the toolbar: a count while on, none while off', async () => {
    const page = await stage().open('demo.html', 'badge.localhost');
    await waitForMarks(page);
    const on = await waitFor('the count', async () => {
      const badge = await page.badge();
      return Number(badge.text) > 5 && badge;
    });
    await page.command('toggle-site');
    await waitForNoMarks(page);
    const off = await waitFor('the count to go', async () => {
      const badge = await page.badge();
      return badge.text === '' && badge;
    });
    // Only Firefox tells which icon is shown.
    expect(on.icon === null || off.icon !== on.icon).toBe(true);
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
