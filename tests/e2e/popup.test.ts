import { describe, expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks } from './marks';

inBothBrowsers('the popup', (stage) => {
  const openOver = async (path: string, host?: string) => {
    const page = await stage().open(path, host);
    await waitForMarks(page);
    return { page, popup: await stage().browser.openPopup(page) };
  };

  const SIZE = `(({ width, height }) => [width, height])(document.querySelector('.popup').getBoundingClientRect())`;

  it('is as large as it asks to be where readers point with a finger', async () => {
    const { popup } = await openOver('demo.html');
    await popup.emulate({ touch: true });
    await popup.waitFor('a finger', () => matchMedia('(pointer: coarse)').matches);
    // What shrinks does so when it is drawn.
    await popup.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await popup.evaluate(SIZE)).toEqual([400, 600]);
    await popup.emulate({});
  });

  it('fills the page where it is shown as one, as on a phone', async () => {
    const page = await stage().browser.openExtensionPage('popup.html');
    await page.waitFor('its tabs', () => document.querySelector('[role=tablist]') !== null);
    // Firefox makes no window as narrow as the first.
    for (const [width, height] of [
      [360, 640],
      [560, 480],
    ] as const) {
      await page.setViewport(width, height);
      expect(await page.evaluate(SIZE)).toEqual(await page.evaluate('[innerWidth, innerHeight]'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  it('names the site and has its switch on', async () => {
    const { popup } = await openOver('demo.html', 'news.localhost');
    const { checked } = await popup.control('switch', 'Mark names on news.localhost');
    expect(checked).toBe(true);
  });

  it('lists what is on the page in order of appearance, with counts', async () => {
    const { popup } = await openOver('demo.html');
    await popup.click('tab', /^On this page/);
    // The list grows while the page is still read.
    await popup.control('button', /^Yoshimasa Hayashi.*[23]/);
    await popup.control('button', /^Patriot/);
    await popup.control('button', /^Jake Sullivan/);
    const names = (await popup.controls()).map((control) => control.name);
    const place = (start: string) => names.findIndex((name) => name.startsWith(start));
    expect(place('Patriot')).toBeGreaterThanOrEqual(0);
    expect(place('Patriot')).toBeLessThan(place('Jake Sullivan'));
  });

  it('scrolls to an entry that is chosen and opens its card', async () => {
    const { page, popup } = await openOver('demo.html');
    await page.setViewport(900, 500);
    await popup.close();
    const again = await stage().browser.openPopup(page);
    await again.click('tab', /^On this page/);
    await again.click('button', /^Jake Sullivan/);
    const { rect } = await page.waitForCard('Jake Sullivan');
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  it('opens the entry of a name that stands only in a closed menu, and goes to it once the menu is open', async () => {
    const menu = '<div hidden><p>Yoshimasa Hayashi, chief cabinet secretary</p></div>';
    stage().server.put('menu.html', html(`<p>Jake Sullivan spoke.</p>${menu}`));
    const { page, popup } = await openOver('menu.html');
    await popup.click('button', /^Yoshimasa Hayashi/);
    await popup.waitFor(
      'the entry',
      () => document.querySelector('#panel-page .entry h2')?.textContent === 'Yoshimasa Hayashi',
    );
    await popup.close();
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await (await stage().browser.openPopup(page)).click('button', /^Yoshimasa Hayashi/);
    await page.waitForCard('Yoshimasa Hayashi');
  });

  it('shows the whole summary with its sources', async () => {
    const { popup } = await openOver('demo.html');
    await popup.click('tab', /^Briefing/);
    await popup.waitFor('the summary', () =>
      ['What happened', 'What is unclear'].every((part) => document.body.innerText.includes(part)),
    );
    const links = (await popup.controls()).filter(({ role }) => role === 'link');
    expect(links.length).toBeGreaterThan(0);
  });

  it('lists all entries of the pack and filters them', async () => {
    const { popup } = await openOver('demo.html');
    const { name } = await popup.control('tab', /^All entries/);
    await popup.click('tab', name);
    await popup.waitFor(
      'as many rows as the tab counts',
      (count) => count > 0 && document.querySelectorAll('#panel-entries li').length === count,
      Number(name.match(/\d+$/)),
    );
    await popup.control('button', /^Rahm Emanuel/);
    await popup.click('searchbox', 'Filter entries');
    await popup.type('tomahawk');
    await popup.waitFor('the list to shrink', () => /Tomahawk/.test(document.body.innerText));
    await popup.waitFor('others to go', () => !/Rahm Emanuel/.test(document.body.innerText));
  });

  it('gives each fact of an entry lines of its own, as the card does', async () => {
    const { popup } = await openOver('demo.html');
    await popup.click('tab', /^All entries/);
    await popup.click('button', /^Patriot \(MIM-104\)/);
    await popup.waitFor('the facts', () => document.querySelectorAll('.rail .what').length > 1);
    const facts = await popup.evaluate(() =>
      [...document.querySelectorAll('.rail .what')].map((fact) => fact.getBoundingClientRect().toJSON()),
    );
    // What has no box of its own stands nowhere: at 0.
    let free = 1;
    for (const { top, bottom } of facts) {
      expect(top).toBeGreaterThanOrEqual(free);
      free = bottom;
    }
  });

  describe('where nothing can be marked', () => {
    it('says that the extension cannot run on a page of the browser', async () => {
      const page = await stage().browser.open('about:blank');
      const popup = await stage().browser.openPopup(page);
      await popup.waitFor('the notice', () => /cannot run/i.test(document.body.innerText));
    });

    it('says that a page holds none of the names', async () => {
      stage().server.put('nothing.html', '<!doctype html><title>Nothing</title><p>A quiet day.</p>');
      const page = await stage().open('nothing.html');
      const popup = await stage().browser.openPopup(page);
      await popup.waitFor('the notice', () => /No names/.test(document.body.innerText));
    });
  });
});
