import { browser } from 'wxt/browser';
import type { Shortcut } from '@/components/popup-props';

const LABELS: Record<string, Shortcut['label']> = {
  _execute_action: 'list',
  'next-mention': 'next',
  'previous-mention': 'previous',
  'toggle-site': 'toggle',
};

/**
 * The keys as the browser has them now: the reader may have changed or removed them. Nothing where the browser gives no
 * extension keys, as Firefox for Android.
 */
export async function currentShortcuts(): Promise<Shortcut[] | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.flatMap(({ name, shortcut }) => {
    const label = LABELS[name ?? ''];
    return label === undefined || !shortcut ? [] : [{ label, keys: shortcut }];
  });
}

/** Opens the browser's own page for shortcuts. Chromium has no call for it, but lets an extension open the address. */
export async function openShortcutSettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) {
    await (
      browser.commands as typeof browser.commands & { openShortcutSettings(): Promise<void> }
    ).openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
  close();
}
