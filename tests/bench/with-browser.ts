import type { Browser } from 'puppeteer-core';
import { startProcess } from '@/tests/browsers/chromium/start-process';
import { makeProfile, removeProfile } from '@/tests/browsers/own-profile';

/** Tabs that are not in front run at full speed too: they are measured in turn. */
const FLAGS = [
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
];

/** Runs something with a Chromium on a profile of its own; both are gone afterwards. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const profile = await makeProfile('bench');
  // Who may take how long is for each benchmark to say.
  const browser = await startProcess({ profile, flags: FLAGS, locale: 'en-US', protocolTimeout: 0 });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await removeProfile(profile);
  }
}
