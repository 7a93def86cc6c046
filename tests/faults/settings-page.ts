import type { Browser, Page } from '@/tests/browsers/browser';

/** The storage of the extension, as its own pages reach it. */
declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

/** The popup's page in a tab, with its settings open. Its controls are operated by script, so it may stay behind others. */
export async function openSettings(browser: Browser): Promise<Page> {
  const page = await browser.openExtensionPage('popup.html');
  await page.click('button', 'Settings');
  await page.control('radio', 'Every mention');
  return page;
}

/** Clicks the box or the choice with this label. */
export function choose(settings: Page, label: string): Promise<void> {
  return settings.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label.choice')];
    const found = labels.find(({ textContent }) => textContent?.trim() === wanted);
    const input = found?.querySelector('input');
    if (!input) throw new Error(`The settings offer no “${wanted}”.`);
    input.click();
  }, label);
}

/** All that `storage.local` holds. */
export function readStorage(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => chrome.storage.local.get());
}
