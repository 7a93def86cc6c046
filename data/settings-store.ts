/**
 * The one place that reads and writes settings in `storage.local`. Only the background uses it: all edits pass through
 * one queue, so that two pages that edit at once lose nothing.
 */
import { browser } from 'wxt/browser';
import { changeSettings, readSettings, storedSettings, type Settings, type SettingsChange } from './settings';

const KEY = 'settings';
/** What was stored when it could not be read, as it was, and whether the reader has been told. */
const KEPT_ASIDE_KEY = 'settings-kept-aside';

/**
 * Browsers let the scripts in pages read it, and so a page's process in hostile hands: it holds host names of the reader.
 * Ours never do. Only Chromium can forbid it; Firefox has no such call (153).
 */
export async function closeStoreToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

let edits: Promise<unknown> = Promise.resolve();

export async function loadSettings(): Promise<Settings> {
  const { settings, damaged } = readSettings(await stored(KEY));
  // A full disk must not take the settings that can be read. The repair is tried again at the next question.
  if (damaged) await repair().catch(() => undefined);
  return settings;
}

/** True from the moment when damaged settings were found until the reader has dismissed the notice. */
export async function isDamageUntold(): Promise<boolean> {
  await loadSettings();
  return isUntold(await stored(KEPT_ASIDE_KEY));
}

/** Applies one change after all that were asked for before it. */
export function editSettings(change: SettingsChange): Promise<void> {
  return queued(async () => {
    await save(changeSettings(readSettings(await stored(KEY)).settings, change));
  });
}

/** The reader has read the notice. What was kept aside stays. */
export function dismissDamage(): Promise<void> {
  return queued(async () => {
    const keptAside = await stored(KEPT_ASIDE_KEY);
    if (isUntold(keptAside))
      await browser.storage.local.set({ [KEPT_ASIDE_KEY]: { ...keptAside, told: true } });
  });
}

/** Puts what can be read in the place of damaged settings, and the damaged ones aside. */
function repair(): Promise<void> {
  return queued(async () => {
    const { settings, damaged } = readSettings(await stored(KEY));
    if (damaged) await save(settings);
  });
}

/** Writes settings; what they replace is kept aside if it could not be read, in the same write. */
async function save(settings: Settings): Promise<void> {
  const before = await stored(KEY);
  const keptAside = readSettings(before).damaged ? { [KEPT_ASIDE_KEY]: { stored: before, told: false } } : {};
  await browser.storage.local.set({ [KEY]: storedSettings(settings), ...keptAside });
}

async function stored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

function isUntold(keptAside: unknown): keptAside is { told: false } {
  return (
    typeof keptAside === 'object' && keptAside !== null && 'told' in keptAside && keptAside.told === false
  );
}

function queued<T>(edit: () => Promise<T>): Promise<T> {
  const result = edits.then(edit, edit);
  edits = result.catch(() => undefined);
  return result;
}
