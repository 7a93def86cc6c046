/**
 * The address of a briefing says of which tab it speaks: `briefing.html?tab=7&run=…`. It outlives the browser, in its
 * history and in a session that is restored, and the tab does not: Firefox counts its tabs from 1 again at each start. So
 * it names the run of the browser as well; in another run it speaks of no tab.
 */
import { browser } from 'wxt/browser';

/** Where the name of this run is kept, as long as it lasts. */
const RUN_KEY = 'run';

export async function briefingAddress(tab: number | undefined): Promise<string> {
  const address = browser.runtime.getURL('/briefing.html');
  if (tab === undefined) return address;
  const run = (await knownRun()) ?? crypto.randomUUID();
  await browser.storage.session.set({ [RUN_KEY]: run });
  return `${address}?tab=${tab}&run=${run}`;
}

/** The tab that an address names, by its search. Nothing where it names none of this run. */
export async function tabInAddress(search: string): Promise<number | undefined> {
  const query = new URLSearchParams(search);
  const tab = query.get('tab') ?? '';
  if (!/^\d{1,10}$/.test(tab) || query.get('run') !== (await knownRun())) return undefined;
  return Number(tab);
}

/** Nothing while this run has had no briefing on a page. */
async function knownRun(): Promise<unknown> {
  return (await browser.storage.session.get(RUN_KEY))[RUN_KEY];
}
