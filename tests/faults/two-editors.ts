import type { Browser, Page } from '@/tests/browsers/browser';
import { changeSettings, readSettings, type Settings } from '@/data/settings';
import { randomFrom } from '@/tests/random';
import { beginEdits, randomEdits, waitForEdits } from './edits';
import { readStorage } from './settings-page';

/** The extension's interface, as its own pages reach it. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ value: object }> } };

interface Outcome {
  /** What both rows of edits make of the defaults: they touch different fields, so their order does not matter. */
  wanted: Settings;
  stored: unknown;
  /** What each of the two pages is told of the settings afterwards. */
  told: object[];
  ms: number;
}

/** Two pages of the extension change settings at the same time, so often each: one the sites, the other all the rest. */
export async function editInTwoPages(browser: Browser, edits: number, seed: number): Promise<Outcome> {
  const random = randomFrom(seed);
  const sites = randomEdits(random, edits, 'sites');
  const rest = randomEdits(random, edits, 'the rest');
  const first = await browser.openExtensionPage('manifest.json');
  const second = await browser.openExtensionPage('manifest.json');
  const begun = Date.now();
  await beginEdits(first, sites);
  await beginEdits(second, rest);
  for (const page of [first, second]) await waitForEdits(page, edits);
  const ms = Date.now() - begun;
  const refused = [
    ...(await first.evaluate(() => window.refused)),
    ...(await second.evaluate(() => window.refused)),
  ];
  if (refused.length > 0) throw new Error(`Not every change was taken: ${refused.join(', ')}`);
  const { settings: stored } = await readStorage(first);
  const wanted = [...sites, ...rest].reduce(changeSettings, readSettings(undefined).settings);
  return { wanted, stored, told: [await tellSettings(first), await tellSettings(second)], ms };
}

function tellSettings(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ method: 'settings', argument: {} });
    return answer.value;
  });
}
