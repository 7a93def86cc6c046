import { browser, type Browser } from 'wxt/browser';
import type { ToPage } from '@/data/messages';
import { askPage } from '@/data/messaging';
import { reportOfTab } from '@/data/report-of-tab';
import { attempt } from './attempt';
import { changeSettings } from './change-settings';
import { markingOn } from './sites';

/** What the keyboard commands of the manifest do, for the tab in front. */
const COMMANDS: Record<string, (tab: number) => Promise<void>> = {
  'next-mention': (tab) => askPage<ToPage>(tab)('step', { by: 1 }),
  'previous-mention': (tab) => askPage<ToPage>(tab)('step', { by: -1 }),
  async 'toggle-site'(tab) {
    const report = await reportOfTab(tab);
    if (report === undefined) return;
    const { siteOff } = await markingOn(report.host);
    await changeSettings({ site: report.host, on: siteOff });
  },
};

/** Firefox for Android has no keys to follow, and no `commands`. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, given) => {
    attempt(`do what the key for "${command}" asks`, give(command, given));
  });
}

async function give(command: string, given: Browser.tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id !== undefined) await COMMANDS[command]?.(tab.id);
}
