import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { waitForFocus } from './focus';
import { inBothBrowsers, type Stage } from './in-both-browsers';
import { html, waitForMarks } from './marks';
import { setDate } from './set-date';
import { waitForPinned } from './use-card';

const OFFICE = 'chief cabinet secretary';
const RULES = '2014 export rules';

/** Pages that differ in nothing but their date. */
const PAGES = {
  'of-2019.html': '2019-06-01',
  'of-2023.html': '2023-12-22',
  'of-2026.html': '2026-01-15',
  'of-no-day.html': undefined,
};

inBothBrowsers('the date of the page', (stage) => {
  it.each([
    ['of-2019.html', 'When this was written · 1 Jun 2019 Yoshihide Suga'],
    ['of-2023.html', 'When this was written · 22 Dec 2023 Yoshimasa Hayashi'],
    ['of-2026.html', 'When this was written · 15 Jan 2026 Minoru Kihara'],
    ['of-no-day.html', 'This page shows no date It is not known who held the office when it was written.'],
  ])('decides on %s who holds the office: %s', async (path, text) => {
    const page = await openPage(stage(), path);
    expect(await cardText(page, OFFICE)).toContain(text);
  });

  it.each([
    ['of-2019.html', 'When written 1 Jun 2019 rules of 2014 Now rules of Apr 2026 since 21 Apr 2026'],
    ['of-2023.html', 'When written 22 Dec 2023 rules of Dec 2023 Now'],
    ['of-2026.html', 'When written 15 Jan 2026 rules of Mar 2024 Now'],
    ['of-no-day.html', 'This page shows no date Before rules of Mar 2024 since 26 Mar 2024 Now'],
  ])('decides on %s which rules stand on the left: %s', async (path, text) => {
    const page = await openPage(stage(), path);
    expect(await cardText(page, RULES)).toContain(text);
  });

  it('can be set and cleared in the popup, and the next card follows', async () => {
    const page = await openPage(stage(), 'of-no-day.html');
    await setDate(await stage().browser.openPopup(page), '2019-06-01');
    expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
    const popup = await stage().browser.openPopup(page);
    await popup.click('button', /^article of 1 Jun 2019$/);
    await popup.click('button', 'Clear');
    await popup.control('button', 'no date');
    await waitForFocus(popup, 'This page was written on');
    await popup.close();
    expect(await cardText(page, OFFICE)).toContain('This page shows no date');
  });

  it('set in the popup holds at once in a card that is pinned', async () => {
    const page = await openPage(stage(), 'of-no-day.html');
    await page.hover(OFFICE);
    await page.waitForCard();
    await page.clickInCard('button', 'Pin');
    await setDate(await stage().browser.openPopup(page), '2019-06-01');
    await waitForHolder(page, '1 Jun 2019 Yoshihide Suga');
  });

  it('of the next article holds at once in a card that is pinned', async () => {
    const page = await openPage(stage(), 'of-2023.html');
    await page.hover(OFFICE);
    await page.waitForCard();
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, true);
    await page.evaluate(() => history.pushState(null, '', '/2015/03/01/next'));
    await waitForHolder(page, '1 Mar 2015 Yoshihide Suga');
  });

  it('set in the popup is the one that its entries are told by', async () => {
    const page = await openPage(stage(), 'of-2023.html');
    await setDate(await stage().browser.openPopup(page), '2026-01-15');
    const popup = await stage().browser.openPopup(page);
    await popup.click('tab', /^All entries/);
    await popup.click('button', /^Chief Cabinet Secretary/);
    await popup.waitFor('the holder on that day', () =>
      /15.Jan.2026\s+Minoru Kihara/.test(document.body.innerText),
    );
  });

  it('is forgotten when a site of one page shows the next article, with what its head still says', async () => {
    const page = await openPage(stage(), 'of-2019.html');
    expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
    await page.evaluate(() => history.pushState(null, '', '/next'));
    expect(await cardText(page, OFFICE)).toContain('This page shows no date');
    await setDate(await stage().browser.openPopup(page), '2026-01-15');
    expect(await cardText(page, OFFICE)).toContain('15 Jan 2026 Minoru Kihara');
    await page.evaluate(() => history.pushState(null, '', '/2023/12/22/after'));
    expect(await cardText(page, OFFICE)).toContain('22 Dec 2023 Yoshimasa Hayashi');
    await page.evaluate(() => history.go(-2));
    await page.waitFor('the first address', () => location.pathname === '/of-2019.html');
    expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
  });

  it.each(['?id=2', '#/2', '#!2'])(
    'is forgotten when such a site names the next article by %s',
    async (next) => {
      const page = await openPage(stage(), 'of-2019.html?id=1');
      expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
      await page.evaluate((address) => history.pushState(null, '', address), next);
      expect(await cardText(page, OFFICE)).toContain('This page shows no date');
    },
  );

  it('stays when the page takes a mark of its visitors out of its address, or leads to a place within it', async () => {
    const page = await openPage(stage(), 'of-2019.html?utm_source=letter');
    expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
    await page.evaluate(() => history.pushState(null, '', '#place'));
    expect(await cardText(page, OFFICE)).toContain('1 Jun 2019 Yoshihide Suga');
  });
});

async function openPage(stage: Stage, path: keyof typeof PAGES | string): Promise<Page> {
  for (const [name, date] of Object.entries(PAGES)) {
    const clue = date === undefined ? '' : `<meta property="article:published_time" content="${date}">`;
    stage.server.put(name, html(`${clue}<p>Japan's ${OFFICE} spoke of the ${RULES}.</p>`));
  }
  const page = await stage.open(path);
  await waitForMarks(page);
  return page;
}

/** Waits until the open card tells who held the office on the page's day. */
async function waitForHolder(page: Page, text: string): Promise<void> {
  await waitFor('the holder on that day', async () =>
    (await page.card())?.text.replaceAll('\u00a0', ' ').includes(text),
  );
}

async function cardText(page: Page, name: string): Promise<string> {
  await page.hover(name);
  const text = await waitFor('the card to be filled', async () => {
    const card = await page.card();
    return card?.text.includes('Facts as of') ? card.text : null;
  });
  await page.press('Escape');
  await page.waitForNoCard();
  return text.replaceAll('\u00a0', ' ');
}
