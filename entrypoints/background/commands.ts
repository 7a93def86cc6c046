import { browser } from 'wxt/browser';
import type { ToPage } from '@/data/messages';
import { askPage, NobodyAnswers } from '@/data/messaging';
import { reportOfTab } from '@/data/report-of-tab';
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

export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id === undefined) return;
    await COMMANDS[command]?.(tab.id).catch(ignoreAbsence);
  });
}

/** On a page where no extension may run there is nothing to do, and the grey icon says so already. */
function ignoreAbsence(error: unknown): void {
  if (!(error instanceof NobodyAnswers)) throw error;
}
