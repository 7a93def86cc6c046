import { browser } from 'wxt/browser';
import type { ToPage } from '@/data/messages';
import { NobodyAnswers, tellPage } from '@/data/messaging';

/** Tells every page that settings changed; each asks for what concerns it. Tabs without our script are passed over. */
export async function tellAllPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await tellPage<ToPage>(id)('markingChanged').catch((error: unknown) => {
        if (!(error instanceof NobodyAnswers)) throw error;
      });
    }),
  );
}
