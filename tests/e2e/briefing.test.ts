import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { waitForTwoFrames } from './card-at-rest';
import { inBothBrowsers, type Stage } from './in-both-browsers';
import { waitForMarks } from './marks';
import { openBriefing, openBriefingOn } from './open-briefing';
import { setDate } from './set-date';

const openOnDemo = (stage: Stage) => openBriefing(stage, 'demo.html', 'news.localhost');

async function waitForTitle(briefing: Page): Promise<void> {
  await briefing.waitFor('the briefing', () => document.querySelector('h1') !== null);
}

function textsBeyondTheirCells(briefing: Page): Promise<string[]> {
  return briefing.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.rules td')]
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
      })
      .map(({ innerText }) => innerText),
  );
}

function countShown(briefing: Page, selector: string): Promise<number> {
  return briefing.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((element) => element.getClientRects().length > 0).length,
    selector,
  );
}

inBothBrowsers('the briefing', (stage) => {
  it('opens from the popup, for the page that the popup stood over', async () => {
    const briefing = await openOnDemo(stage());
    const text = await briefing.evaluate(() => document.querySelector('.ref')?.textContent ?? '');
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/The Harbour Dispatch, news\.localhost, 22 Dec 2023$/);
    const parts = await briefing.evaluate(() =>
      [...document.querySelectorAll('main h2')].map((heading) => heading.textContent),
    );
    expect(parts).toEqual(
      expect.arrayContaining([
        'Since this article',
        '1945–2026',
        'Ten slow years, then a steep climb',
        'Who passes what to whom',
        'Japan’s arms-export rules compared',
        'Disputed readings',
        'Terms',
        'Sources',
      ]),
    );
  });

  it('works without a page', async () => {
    const briefing = await stage().browser.openExtensionPage('briefing.html?tab=nonsense');
    await waitForTitle(briefing);
    expect(
      await briefing.evaluate(() => document.querySelectorAll('svg.fig[role=img][aria-label]').length),
    ).toBe(3);
    expect(await briefing.evaluate(() => document.querySelector('.ref, #since'))).toBeNull();
  });

  it('stands alone when its address comes back after the browser was closed, over whatever tab', async () => {
    const { browser, open } = stage();
    const query = new URLSearchParams(new URL(await (await openOnDemo(stage())).url()).search);
    await browser.restart();
    const page = await open('demo.html', 'news.localhost');
    await waitForMarks(page);
    const address = await (await openBriefingOn(page, browser)).url();
    const now = new URLSearchParams(new URL(address).search);
    // Firefox counts anew, so that it may be a tab of the same number.
    query.set('tab', now.get('tab') ?? '');
    const briefing = await browser.openExtensionPage(`briefing.html?${query}`);
    await waitForTitle(briefing);
    expect(await briefing.evaluate(() => document.querySelector('.ref, #since'))).toBeNull();
  });

  it('never scrolls sideways, nor does its bar reach out over what stands below', async () => {
    const briefing = await openOnDemo(stage());
    for (const width of [320, 400, 1280]) {
      await briefing.setViewport(width, 800);
      // Charts are drawn anew for the width that they find.
      await waitForTwoFrames(briefing);
      const over = await briefing.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const rightOf = (selector: string) =>
        briefing.evaluate(
          (wanted) => document.querySelector(wanted)?.getBoundingClientRect().right ?? Infinity,
          selector,
        );
      expect(await rightOf('.topbar .btn:last-child')).toBeLessThan((await rightOf('.block')) + 1);
    }
  });

  it('is reached by keys alone: a name opens its card, Escape leads back to the name', async () => {
    const briefing = await openOnDemo(stage());
    const focused = () => briefing.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 40 && (await focused()) !== 'Yoshimasa Hayashi'; presses += 1) {
      await briefing.press('Tab');
    }
    await briefing.press('Enter');
    await briefing.waitFor(
      'the card',
      () => document.querySelector('dialog h2')?.textContent === 'Yoshimasa Hayashi',
    );
    await briefing.press('Escape');
    await briefing.waitFor('the card to close', () => document.querySelector('dialog') === null);
    await waitFor('the focus on the name', async () => (await focused()) === 'Yoshimasa Hayashi');
  });

  it('compares the rules in columns, or where there is no room, version by version', async () => {
    const briefing = await openOnDemo(stage());
    for (const width of [1200, 400]) {
      await briefing.setViewport(width, 900);
      await waitForTwoFrames(briefing);
      expect(await countShown(briefing, '.rules thead th')).toBe(width === 1200 ? 8 : 0);
      expect(await countShown(briefing, '.rules tr:not(.disputed) .version')).toBe(width === 1200 ? 0 : 56);
      expect(await countShown(briefing, '.rules tr:not(.disputed) td.here')).toBe(8);
      expect(await textsBeyondTheirCells(briefing)).toEqual([]);
    }
  });

  it('follows the date that the reader sets for its page', async () => {
    const { browser, open } = stage();
    const page = await open('demo.html', 'news.localhost');
    await waitForMarks(page);
    const briefing = await openBriefingOn(page, browser);
    const governing = (version: string) =>
      briefing.waitFor(
        `the rules of ${version}`,
        (label) => document.querySelector('.rules thead .here .link')?.textContent === label,
        version,
      );
    await governing('Dec 2023');
    await setDate(await browser.openPopup(page), '2019-06-01');
    await governing('2014');
    // While the year is typed, the field may hold another one for which the same rules stand.
    await briefing.waitFor('the date', () => document.querySelector('.ref')?.textContent?.endsWith('2019'));
  });

  it('narrows the timeline to the page and the years around it, and shows the chart as a table', async () => {
    const briefing = await openOnDemo(stage());
    const rows = () => briefing.evaluate(() => document.querySelectorAll('.eras .tl > li').length);
    const all = await rows();
    await briefing.click('button', 'On this page');
    await waitFor('fewer entries', async () => (await rows()) < all);
    await briefing.click('button', 'Around the article');
    await briefing.waitFor('the years around it', () => {
      const label = document.querySelector('#timeline .fig')?.textContent ?? '';
      return label.includes('This article') && !label.includes('1950');
    });

    await briefing.evaluate(() => document.querySelector<HTMLElement>('#budget summary')?.click());
    const row = await briefing.evaluate(() => document.querySelector('.years .here')?.textContent ?? '');
    expect(row).toMatch(/^20247\.95\+16\.5/);
    expect(
      await briefing.evaluate(() => document.querySelectorAll('.years tbody tr:not(:has(a.src))').length),
    ).toBe(0);
  });
});
