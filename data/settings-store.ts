/**
 * The one place that reads and writes settings in `storage.local`. Only the background uses it: all edits pass through
 * one queue, so that two pages that edit at once lose nothing.
 */
import { browser } from 'wxt/browser';
import {
  changeSettings,
  readSettings,
  storedSettings,
  type ReadSettings,
  type Settings,
  type SettingsChange,
} from '@/data/settings';

const KEY = 'settings';
/** What was stored when it could not be read; kept until the reader has seen the notice. */
const KEPT_ASIDE_KEY = 'settings-kept-aside';

let edits: Promise<unknown> = Promise.resolve();

export async function loadSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get([KEY, KEPT_ASIDE_KEY]);
  const read = readSettings(stored[KEY]);
  return { settings: read.settings, damaged: read.damaged || stored[KEPT_ASIDE_KEY] !== undefined };
}

/** Applies one change after all that were asked for before it. Damaged settings are kept aside first. */
export function editSettings(change: SettingsChange): Promise<Settings> {
  return queued(async () => {
    const stored = await browser.storage.local.get(KEY);
    const read = readSettings(stored[KEY]);
    const settings = changeSettings(read.settings, change);
    await browser.storage.local.set({
      [KEY]: storedSettings(settings),
      ...(read.damaged ? { [KEPT_ASIDE_KEY]: stored[KEY] } : {}),
    });
    return settings;
  });
}

/** The reader has read the notice: healthy settings take the place of the damaged ones, which go. */
export function dismissDamage(): Promise<void> {
  return queued(async () => {
    const stored = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [KEY]: storedSettings(readSettings(stored[KEY]).settings) });
    await browser.storage.local.remove(KEPT_ASIDE_KEY);
  });
}

/** Calls back after every change of the settings, whoever made it. Register it at the top level of the background. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}

function queued<T>(edit: () => Promise<T>): Promise<T> {
  const result = edits.then(edit, edit);
  edits = result.catch(() => undefined);
  return result;
}
