import type { Browser, Page } from '@/tests/browsers/browser';

/** The extension's interface, as its own pages reach it. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (message: { method: string }, sender: { url?: string }) => void): void;
    };
  };
};

declare global {
  interface Window {
    overheard: { method: string; url: string }[];
  }
}

/** A page of the extension that hears what the scripts in pages ask of the background. */
export async function openListener(browser: Browser): Promise<Page> {
  const page = await browser.openExtensionPage('manifest.json');
  await page.evaluate(() => {
    window.overheard = [];
    chrome.runtime.onMessage.addListener(({ method }, { url = '' }) => {
      window.overheard.push({ method, url });
    });
  });
  return page;
}

/** What pages with this in their address have asked so far. */
export function askedBy(listener: Page, part: string): Promise<string[]> {
  return listener.evaluate(
    (wanted) => window.overheard.filter(({ url }) => url.includes(wanted)).map(({ method }) => method),
    part,
  );
}
