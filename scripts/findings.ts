import type { Briefing } from '@/data/briefing';
import { mergeFound } from '@/data/merge-found';
import type { PageAnswer } from '@/data/page-report';
import type { Browser, Page } from '@/tests/browsers/browser';

export interface Finding {
  entity: string;
  name: string;
  times: number;
}

/** Asks the extension itself, through its popup, what it found on the page: in order of appearance. */
export async function readFindings(browser: Browser, page: Page): Promise<Finding[]> {
  const popup = await browser.openPopup(page);
  const { report, briefing } = await popup.evaluate(askForReport);
  await popup.close();
  const names = new Map(briefing.entries.map(({ entity, name }) => [entity, name.text]));
  return mergeFound(report.found).map(({ entity, count }) => ({
    entity,
    name: names.get(entity) ?? entity,
    times: count,
  }));
}

/** The popup's own way to ask; see `data/messaging.ts`. */
interface ExtensionApi {
  tabs: {
    query(wanted: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ value: PageAnswer }>;
  };
  runtime: { sendMessage(message: object): Promise<{ value: Briefing }> };
}

declare const chrome: ExtensionApi;

/** Runs in the popup. */
async function askForReport(): Promise<{ report: PageAnswer; briefing: Briefing }> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [report, briefing] = await Promise.all([
    chrome.tabs.sendMessage(tab?.id ?? 0, { method: 'report' }, { frameId: 0 }),
    chrome.runtime.sendMessage({ method: 'briefing' }),
  ]);
  return { report: report.value, briefing: briefing.value };
}

/** One line a name, in columns. */
export function formatFindings(findings: Finding[]): string {
  const width = Math.max(0, ...findings.map(({ name }) => name.length));
  const lines = findings.map(
    ({ name, entity, times }) => `  ${name.padEnd(width)}  ${String(times).padStart(3)} ×  ${entity}`,
  );
  const mentions = findings.reduce((sum, { times }) => sum + times, 0);
  return [`Found ${findings.length} names, ${mentions} times in all:`, ...lines].join('\n');
}
