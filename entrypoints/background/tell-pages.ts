import { browser } from 'wxt/browser';
import type { ToPage } from '@/data/messages';
import { tellPage } from '@/data/messaging';
import { attempt } from './attempt';

/**
 * Tells every page that settings changed; each asks for what concerns it. Done when all is said: what the pages make of it
 * is not waited for, since one of them may hang.
 */
export async function tellAllPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) tellTab(id, 'markingChanged');
}

/** Tells all frames of a tab; a tab without our script is passed over. */
export function tellTab(tab: number, what: 'markingChanged' | 'topPageReady'): void {
  attempt(`tell a tab "${what}"`, tellPage<ToPage>(tab)(what));
}
