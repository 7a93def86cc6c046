import { browser } from 'wxt/browser';
import { briefingAddress } from '@/data/briefing-address';
import type { ToPage } from '@/data/messages';
import { askPage, tellPage } from '@/data/messaging';
import type { PageReport } from '@/data/page-report';
import { reportOfTab } from '@/data/report-of-tab';
import type { IsoDate } from '@/matching/types';

/** The page that the popup stands over. */
export interface ActivePage {
  /** Nothing where no extension may run: browser pages, the store, tabs opened before the installation. */
  report(): Promise<PageReport | undefined>;
  /** The reader says when the page was written. */
  setDate(date: IsoDate | undefined): Promise<void>;
  /** Scrolls to the first mention of the entity and opens its card. False where the page has none on show. */
  show(entity: string, frame: number): Promise<boolean>;
  /** Opens the briefing on this page in a tab beside it. */
  openBriefing(): Promise<void>;
}

export async function activePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  return {
    report: () => reportOfTab(id),
    async setDate(date) {
      if (id !== undefined) await tellPage<ToPage>(id)('setDate', { date });
    },
    async show(entity, frame) {
      return id !== undefined && (await askPage<ToPage>(id, frame)('show', { entity })) === true;
    },
    async openBriefing() {
      await browser.tabs.create({ url: await briefingAddress(id) });
    },
  };
}
