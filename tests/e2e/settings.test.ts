import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForMarks, waitForNoMarks } from './marks';

/** The storage of the extension, as its own pages reach it. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
};

inBothBrowsers('settings', (stage) => {
  it('pause marking everywhere', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    const popup = await stage().browser.openPopup(page);
    await popup.click('button', /pause/i);
    await waitForNoMarks(page);
    await popup.click('button', /pause|resume/i);
    await waitForMarks(page);
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
    const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(stored).toContain('perhaps');
  });
});
