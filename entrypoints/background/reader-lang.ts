import { browser } from 'wxt/browser';
import { loadSettings } from '@/data/settings-store';
import { langOf, type Lang } from '@/data/texts';

/** The language that the reader set, or else the browser's own. */
export async function readerLang(): Promise<Lang> {
  const { lang } = await loadSettings();
  return lang === 'browser' ? langOf(browser.i18n.getUILanguage()) : lang;
}
