import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { html, textsOf, waitForMarks, waitForNoMarks } from './marks';

/** The storage of the extension, as its own pages reach it. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
};

/** In the popup: what a screen reader says of the button over the tab in front. */
const TITLE = `chrome.tabs.query({ active: true, currentWindow: true })
  .then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`;

/** Waits until these texts are marked, in this order, and no others. */
const waitForTexts = (page: Page, ...texts: string[]) =>
  waitFor(`marks on ${texts.join(', ')}`, async () => {
    const now = textsOf(await page.marks());
    return JSON.stringify(now) === JSON.stringify(texts);
  });

inBothBrowsers('settings', (stage) => {
  it('pause marking everywhere', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    const popup = await stage().browser.openPopup(page);
    await popup.click('button', 'Pause everywhere');
    await waitForNoMarks(page);
    await popup.click('button', 'Resume');
    await waitForMarks(page);
  });

  /** Three sections; in each, one name twice, and an event beside it. */
  const THREE = html(
    [1, 2, 3]
      .map(
        (part) =>
          `<h2>Part ${part}</h2><p>Fumio Kishida spoke. Fumio Kishida left. A Patriot missile stood by.</p>`,
      )
      .join(''),
  );
  const section = ['Fumio Kishida', 'Patriot missile'];

  it('apply at once to two open tabs: how often a name is marked, and which kinds', async () => {
    const { browser, server, open } = stage();
    server.put('three-sections.html', THREE);
    const first = await open('three-sections.html');
    // A tab behind another is not drawn, so nothing would be marked in it yet.
    await waitForTexts(first, ...section, ...section, ...section);
    const second = await open('three-sections.html', 'other.localhost');
    await waitForTexts(second, ...section, ...section, ...section);
    const pages = [first, second];
    const popup = await browser.openPopup(second);
    await popup.click('button', 'Settings');

    await popup.click('radio', 'Every mention');
    const every = ['Fumio Kishida', ...section];
    for (const page of pages) await waitForTexts(page, ...every, ...every, ...every);

    await popup.click('radio', 'First on the page');
    for (const page of pages) await waitForTexts(page, ...section);

    await popup.click('checkbox', 'Weapons');
    for (const page of pages) await waitForTexts(page, 'Fumio Kishida');
    await waitFor(
      'the box to be empty',
      async () => (await popup.control('checkbox', 'Weapons')).checked === false,
    );

    await popup.click('checkbox', 'Weapons');
    await popup.click('radio', 'First in each section');
    // A tab that is not drawn gets marks in what it has left unwatched when it comes to the front.
    for (const page of pages) {
      await page.bringToFront();
      await waitForTexts(page, ...section, ...section, ...section);
    }
  });

  it('count in the badge only what is marked', async () => {
    const { browser, open } = stage();
    const page = await open('three-sections.html');
    await waitFor('the badge', async () => (await page.badge()).text === '2');
    const popup = await browser.openPopup(page);
    await popup.click('button', 'Settings');
    await popup.click('checkbox', 'Weapons');
    await waitFor('the badge to count one less', async () => (await page.badge()).text === '1');
    const again = await browser.openPopup(page);
    await again.click('button', 'Settings');
    await again.click('checkbox', 'Weapons');
    await waitFor('the badge to count all', async () => (await page.badge()).text === '2');
  });

  it('change the language of the popup, of the open card and of the button, by keys alone', async () => {
    const { browser, server, open } = stage();
    server.put('language.html', html('<p>A Patriot missile stood by.</p>'));
    const page = await open('language.html');
    await waitForMarks(page);
    await page.command('next-mention');
    await page.waitForCard(/^Patriot/);
    const popup = await browser.openPopup(page);
    await popup.click('button', 'Settings');
    await popup.evaluate(() => document.querySelector('select')?.focus());
    for (const lang of ['en', 'ja']) {
      await popup.press('ArrowDown');
      await popup.waitFor(
        `${lang} to be chosen`,
        (chosen) => document.querySelector('select')?.value === chosen,
        lang,
      );
    }
    await popup.control('combobox', '言語');
    await popup.waitFor('the page to say its language', () => document.documentElement.lang === 'ja');
    await page.waitForCard(/パトリオット/);
    await waitFor('the button to say it in Japanese', async () =>
      /名前/.test(await popup.evaluate<[], string>(TITLE)),
    );
    for (const lang of ['en', 'browser']) {
      await popup.press('ArrowUp');
      await popup.waitFor(
        `${lang} to be chosen`,
        (chosen) => document.querySelector('select')?.value === chosen,
        lang,
      );
    }
    await popup.control('combobox', 'Language');
    await page.waitForCard(/^Patriot/);
    await waitFor('the button to say it in English', async () =>
      /names with a story/.test(await popup.evaluate<[], string>(TITLE)),
    );
  });

  it('that are damaged fall back to defaults, are kept aside, and are told of in the popup', async () => {
    const { browser, open } = stage();
    const extensionPage = await browser.openExtensionPage('popup.html');
    await extensionPage.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, paused: 'perhaps' } }),
    );
    const page = await open('demo.html');
    await waitForMarks(page);
    const popup = await browser.openPopup(page);
    await popup.waitFor('the notice', () => /settings were damaged/.test(document.body.innerText));
    const { settings, ...others } = await popup.evaluate(() => chrome.storage.local.get());
    expect(JSON.stringify(settings)).not.toContain('perhaps');
    expect(JSON.stringify(others)).toContain('perhaps');
  });
});
