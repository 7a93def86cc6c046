import type { Page } from '@/tests/browsers/browser';
import type { Stage } from './in-both-browsers';
import { waitForMarks } from './marks';

/** In a page of the extension: the tab that was in front before this one. */
const TAB_BEFORE = `chrome.tabs.query({ currentWindow: true, active: false }).then(
  (tabs) => tabs.toSorted((a, b) => b.lastAccessed - a.lastAccessed)[0].id)`;

/** The briefing on a page, at the address that the popup gives it. */
export async function openBriefing({ browser, open }: Stage, path: string, host?: string): Promise<Page> {
  await waitForMarks(await open(path, host));
  const briefing = await browser.openExtensionPage('briefing.html');
  const tab = await briefing.evaluate<[], number>(TAB_BEFORE);
  await briefing.goto(`${await briefing.url()}?tab=${tab}`);
  await briefing.waitFor('the page of the other tab', () => document.querySelector('.ref') !== null);
  return briefing;
}
