/**
 * Kills the browser while settings are written, and looks at what the next start finds: the settings as they were after
 * one of the changes, none earlier than the last that was answered.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserName } from '@/tests/browsers/browser';
import { changeSettings, readSettings, storedSettings, type Settings } from '@/data/settings';
import { randomFrom } from '@/tests/random';
import { beginEdits, editsAnswered, randomEdits } from './edits';
import { withOwnBrowser } from './own-browser';
import { readStorage } from './settings-page';

/** More than can be written before the end comes. */
const EDITS = 400;
/** The longest that writing goes on, in ms. */
const LONGEST = 400;
/** Any page of the extension; this one has no script of its own. */
const QUIET_PAGE = 'manifest.json';

export interface BrowserKill {
  /** Of the changes that were asked for: how many had been answered before, and how many were found after. */
  answered: number;
  found: number;
}

/** @throws if what is found is the outcome of no change */
export function killBrowser(name: BrowserName, kills: number, seed: number): Promise<BrowserKill[]> {
  return withOwnBrowser(name, async ({ browser }) => {
    const random = randomFrom(seed);
    const outcomes: BrowserKill[] = [];
    let page = await browser.openExtensionPage(QUIET_PAGE);
    let settings = readSettings(undefined).settings;
    for (let round = 0; round < kills; round += 1) {
      const edits = [
        ...randomEdits(random, EDITS / 2, 'sites'),
        ...randomEdits(random, EDITS / 2, 'the rest'),
      ];
      const states = edits.reduce(
        (all, edit) => [...all, changeSettings(all.at(-1) ?? settings, edit)],
        [settings],
      );
      await beginEdits(page, edits);
      await pause(random.below(LONGEST));
      const answered = await editsAnswered(page);
      await browser.crash();
      page = await browser.openExtensionPage(QUIET_PAGE);
      const stored = await readStorage(page);
      const found = states.findLastIndex((state) => isStored(state, stored));
      if (found < 0) throw new Error(`After ${answered} changes this was found: ${JSON.stringify(stored)}`);
      settings = states[found] ?? settings;
      outcomes.push({ answered, found });
    }
    return outcomes;
  });
}

/** Before the first change nothing is stored. */
function isStored(state: Settings, stored: Record<string, unknown>): boolean {
  const wanted = { settings: storedSettings(state) };
  const found =
    'settings' in stored ? stored : { ...stored, settings: storedSettings(readSettings(undefined).settings) };
  return inOrder(wanted) === inOrder(found);
}

/** As text that does not depend on the order of fields. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
