/** Times all contenders over one text and one list of names, interleaved. */
import type { Browser } from 'puppeteer-core';
import type { PageServer } from '@/tests/browsers/page-server';
import { CONTENDER_NAMES, type ContenderName } from './contender-names';
import { openTab, type Tab } from './tab';

/** Who compiles longer than this is left out, and so it is with more names. */
export const LONGEST_BUILD_MS = 60_000;
/** Of each contender in each round; a reading that takes longer is timed once. */
const SAMPLE_MS = 25;
const ROUNDS = 15;
/** Slow contenders run fewer rounds, but enough for a median. In ms for all rounds. */
const PATIENCE_MS = 6_000;
const LEAST_ROUNDS = 5;
const LOADS = 9;

/** What one contender did with one list. */
export interface Timing {
  /** ms for the whole text, one a round. */
  reads: number[];
  buildMs: number;
  bytesPerName: number;
  found: number;
}

/** Why a contender has no timing, in a few words. */
export type Outcome = Timing | { left: string };

export interface Measurement {
  names: number;
  lowerShare: number;
  planted: number;
  outcomes: Partial<Record<ContenderName, Outcome>>;
  loadMs: number[];
  /** Of our compiled index: all that has to be kept of the names to find them. */
  indexBytes: number;
  check: { missing: number; wrong: number; examples: string[] };
}

interface Stage {
  browser: Browser;
  server: PageServer;
  script: string;
}

export async function measureNames(
  stage: Stage,
  names: number,
  lowerShare: number,
  wanted: readonly ContenderName[],
): Promise<Measurement> {
  const tabs = new Map<ContenderName, Tab>();
  const outcomes: Measurement['outcomes'] = {};
  let planted = 0;
  try {
    for (const name of wanted) {
      const host = `contender-${CONTENDER_NAMES.indexOf(name)}.localhost`;
      const tab = await openTab(stage.browser, stage.server.url('blank.html', host), stage.script);
      tabs.set(name, tab);
      planted = await tab.call('prepare', name, names, lowerShare);
      outcomes[name] = await build(tab, names).catch((error: unknown) => ({ left: sentenceOf(error) }));
      if ('left' in outcomes[name]) {
        tabs.delete(name);
        await tab.close();
      }
    }
    await readInTurn(tabs, outcomes);
    const ours = tabs.get('Backgrounder');
    if (ours === undefined)
      throw new Error(`Our own scan did not run: ${JSON.stringify(outcomes.Backgrounder)}`);
    const check = await ours.call('check');
    return {
      names,
      lowerShare,
      planted,
      outcomes,
      check,
      indexBytes: await ours.call('indexBytes'),
      loadMs: await loadAfresh(ours),
    };
  } finally {
    for (const tab of tabs.values()) await tab.close();
  }
}

/** A collection of all the names would fall into the loads: a background that starts has none of them. */
async function loadAfresh(ours: Tab): Promise<number[]> {
  await ours.call('forget');
  await ours.memory();
  return ours.call('load', LOADS);
}

async function build(tab: Tab, names: number): Promise<Outcome> {
  const before = await tab.memory();
  const buildMs = await tab.callWithin(LONGEST_BUILD_MS, 'build');
  if (buildMs === undefined) return { left: `build > ${LONGEST_BUILD_MS / 1000} s` };
  const bytesPerName = ((await tab.memory()) - before) / names;
  const found = await tab.callWithin(LONGEST_BUILD_MS, 'warmUp');
  if (found === undefined) return { left: `one reading > ${LONGEST_BUILD_MS / 1000} s` };
  return { reads: [], buildMs, bytesPerName, found };
}

/** A, B, C, A, B, C: what else the machine does meets all alike. */
async function readInTurn(tabs: Map<ContenderName, Tab>, outcomes: Measurement['outcomes']): Promise<void> {
  const spent = new Map<ContenderName, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, tab] of tabs) {
      const outcome = outcomes[name];
      const before = spent.get(name) ?? 0;
      if (outcome === undefined || 'left' in outcome || (before > PATIENCE_MS && round >= LEAST_ROUNDS))
        continue;
      const ms = await tab.call('sample', SAMPLE_MS);
      outcome.reads.push(ms);
      spent.set(name, before + Math.max(ms, SAMPLE_MS));
    }
  }
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/target closed|session closed|crash|detached/i.test(message)) return 'its page crashed';
  return message.split('\n')[0] ?? message;
}
