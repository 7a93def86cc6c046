import { editSettings } from '@/data/settings-store';
import type { SettingsChange } from '@/data/settings';
import { attempt } from './attempt';
import { tellAllPages } from './tell-pages';
import { nameButton } from './toolbar';

/**
 * Stores a change, then has it told. It is done only after both: whoever asked for the change hears nothing if the
 * background is stopped in between, asks once more, and every page is told. The browser's own event of a change in storage
 * is lost with the background that it was meant for.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await editSettings(change);
  await tellAllPages();
  attempt('name its toolbar button', nameButton());
}
