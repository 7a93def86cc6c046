import type { Browser, Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import type { Stage } from './in-both-browsers';
import { waitForMarks } from './marks';

/** In a page of the extension: closes the tab of another briefing, and tells what its address asks for. */
const TAKE_QUERY = `(async () => {
  const view = chrome.extension.getViews({ type: 'tab' }).find(({ location }) => location.search.startsWith('?tab='));
  const tab = await view?.chrome.tabs.getCurrent();
  const query = view?.location.search;
  if (tab) await chrome.tabs.remove(tab.id);
  return tab && query;
})()`;

/** The briefing on a page. */
export async function openBriefing({ browser, open }: Stage, path: string, host?: string): Promise<Page> {
  const page = await open(path, host);
  await waitForMarks(page);
  return openBriefingOn(page, browser);
}

/** Opens the briefing from the popup over a page, then the same address in a tab that the test can reach. */
export async function openBriefingOn(page: Page, browser: Browser): Promise<Page> {
  const popup = await browser.openPopup(page);
  await popup.click('button', 'Open in a full tab');
  // Another tab would close it before it has opened its own.
  await waitFor('the popup to close', async () => !(await popup.isOpen()));
  const briefing = await browser.openExtensionPage('briefing.html');
  const query = await waitFor('the tab that the popup opened', () =>
    briefing.evaluate<[], string | undefined>(TAKE_QUERY),
  );
  // The tab that was closed may have come to the front last; keys are for the one in front.
  await briefing.bringToFront();
  await briefing.goto((await briefing.url()) + query);
  await briefing.waitFor('the page of the other tab', () => document.querySelector('.ref') !== null);
  return briefing;
}
