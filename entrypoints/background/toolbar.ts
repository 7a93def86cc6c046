import { browser } from 'wxt/browser';
import { popupWords } from '@/components/words/popup-words';
import { readerLang } from './reader-lang';

const COLOUR = { 16: 'icons/on-16.png', 32: 'icons/on-32.png' };
const GREY = { 16: 'icons/off-16.png', 32: 'icons/off-32.png' };

/** Petrol blue, as in the interface. */
const BADGE_BACKGROUND = '#0b5a70';
const BADGE_TEXT = '#ffffff';

/** Shows a tab's state on its toolbar button: coloured with the number of entities, or grey. */
export async function showInToolbar(tab: number, state: { on: boolean; count: number }): Promise<void> {
  const text = state.on && state.count > 0 ? String(state.count) : '';
  // The title is what a screen reader says of the button; a badge is only seen.
  const { button } = popupWords(await readerLang());
  const title = state.on ? button.found(state.count) : button.off;
  await Promise.all([
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setIcon({ tabId: tab, path: state.on ? COLOUR : GREY }),
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT }),
  ]);
}

/** What the button is called over pages that say nothing of themselves, in the reader's language, not the browser's. */
export async function nameButton(): Promise<void> {
  await browser.action.setTitle({ title: popupWords(await readerLang()).button.plain });
}
