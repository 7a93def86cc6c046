import type { Page } from '@/tests/browsers/browser';
import { KIND_GROUPS } from '@/data/kinds';
import type { SettingsChange } from '@/data/settings';
import type { Random } from '@/tests/random';

/** The extension's interface, as its own pages reach it. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<object | undefined> } };

declare global {
  interface Window {
    /** How many of the changes that this page asked for have been answered. */
    answered: number;
    /** What went wrong, if something did. */
    refused: string[];
  }
}

/** Changes that touch only sites, or everything but sites. */
export function randomEdits(random: Random, count: number, of: 'sites' | 'the rest'): SettingsChange[] {
  const on = () => random.below(2) === 0;
  const site = (): SettingsChange => ({ site: `site-${random.below(40)}.example`, on: on() });
  const rest = (): SettingsChange =>
    random.pick<() => SettingsChange>([
      () => ({ kind: random.pick(KIND_GROUPS), on: on() }),
      () => ({ density: random.pick(['every', 'section', 'page']) }),
      () => ({ markBackground: on() }),
      () => ({ lang: random.pick(['browser', 'en', 'ja']) }),
    ])();
  return Array.from({ length: count }, of === 'sites' ? site : rest);
}

/** Has a page of the extension ask for these changes, one after the other. Returns at once. */
export function beginEdits(page: Page, edits: SettingsChange[]): Promise<void> {
  return page.evaluate((changes) => {
    window.answered = 0;
    window.refused = [];
    const ask = async () => {
      for (const argument of changes) {
        const answer = await chrome.runtime.sendMessage({ method: 'changeSettings', argument });
        if (answer === undefined || 'error' in answer) window.refused.push(JSON.stringify(answer));
        window.answered += 1;
      }
    };
    ask().catch((error: unknown) => window.refused.push(String(error)));
  }, edits);
}

export function editsAnswered(page: Page): Promise<number> {
  return page.evaluate(() => window.answered);
}

export async function waitForEdits(page: Page, count: number): Promise<void> {
  await page.waitFor(
    `${count} changes to be answered`,
    (all) => window.answered === all || window.refused.length > 0,
    count,
  );
}
