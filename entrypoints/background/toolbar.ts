import { browser } from 'wxt/browser';

const COLOUR = { 16: 'icons/on-16.png', 32: 'icons/on-32.png' };
const GREY = { 16: 'icons/off-16.png', 32: 'icons/off-32.png' };

/** Petrol blue, as in the interface. */
const BADGE_BACKGROUND = '#0b5a70';
const BADGE_TEXT = '#ffffff';

/** Shows a tab's state on its toolbar button: coloured with the number of entities, or grey. */
export async function showInToolbar(tab: number, state: { on: boolean; count: number }): Promise<void> {
  const count = String(state.count);
  const text = state.on && state.count > 0 ? count : '';
  // The title is what a screen reader says of the button; a badge is only seen.
  const title = state.on ? browser.i18n.getMessage('titleFound', count) : browser.i18n.getMessage('titleOff');
  await Promise.all([
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setIcon({ tabId: tab, path: state.on ? COLOUR : GREY }),
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT }),
  ]);
}
