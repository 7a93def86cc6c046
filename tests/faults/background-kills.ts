/**
 * Ends the background again and again while a page is loaded, text comes to it, a card is asked for or a setting is
 * changed: shortly before the question, while it is answered, or shortly after. What was asked must come all the same.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@/tests/browsers/browser';
import type { PageServer } from '@/tests/browsers/page-server';
import { waitFor } from '@/tests/browsers/wait-for';
import { randomFrom, type Random } from '@/tests/random';
import { waitForExactly } from '@/tests/e2e/mark-watch';
import { html } from '@/tests/e2e/marks';
import type { BrowserAndServer } from './own-browser';
import { choose, openSettings, readStorage } from './settings-page';

/** How long before and after the question the end may come, in ms. A start of the background takes some 150. */
const EARLIEST = -60;
const LATEST = 160;

/** So much text makes more than one question. */
const LONG = 'Nothing else happened. '.repeat(10_000);

const NAMES = ['Rahm Emanuel', 'Jake Sullivan', 'Yoshimasa Hayashi', 'Minoru Kihara'] as const;
const DENSITIES = { every: 'Every mention', section: 'First in each section', page: 'First on the page' };

/** One thing that a reader or a page does, and what must come of it. */
interface Work {
  begin(): Promise<unknown>;
  done(): Promise<unknown>;
}

interface KillReport {
  /** Ends that hit a running background. */
  kills: number;
  /** By kind of work: how long after the end, or the question if that came later, its outcome was there. In ms. */
  waits: Record<string, number[]>;
  errors: string[];
}

/** @throws when an outcome does not come at all */
export async function killBackgrounds(
  { browser, server }: BrowserAndServer,
  kills: number,
  seed: number,
): Promise<KillReport> {
  const random = randomFrom(seed);
  const works = await createWorks(browser, server, random);
  const waits: Record<string, number[]> = {};
  let killed = 0;
  for (let round = 0; killed < kills; round += 1) {
    const kind = Object.keys(works)[round % Object.keys(works).length] ?? '';
    const work = works[kind]?.(round);
    if (work === undefined) throw new Error(`There is no work ${kind}.`);
    const offset = EARLIEST + random.below(LATEST - EARLIEST);
    const end = browser.stopBackground(Math.max(0, offset));
    await pause(Math.max(0, -offset));
    await work.begin();
    if (await end) killed += 1;
    const from = Date.now();
    await work.done();
    (waits[kind] ??= []).push(Date.now() - from);
  }
  return { kills: killed, waits, errors: await browser.consoleErrors() };
}

/** One line of figures for each kind of work. */
export function tellWaits({ waits }: KillReport): string {
  return Object.entries(waits)
    .map(([kind, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      const share = (part: number) => sorted[Math.ceil(sorted.length * part) - 1];
      return `${kind}: ${all.length} times, median ${share(0.5)} ms, 95 % ${share(0.95)} ms, longest ${share(1)} ms`;
    })
    .join('\n');
}

async function createWorks(
  browser: Browser,
  server: PageServer,
  random: Random,
): Promise<Record<string, (round: number) => Work>> {
  const section = '<p>Fumio Kishida spoke. Fumio Kishida left. A Patriot missile stood by.</p>';
  server.put(
    'kills.html',
    html(`<h2>One</h2>${section}<h2>Two</h2>${section}<h2>Three</h2><p id="news"></p>`),
  );
  const settings = await openSettings(browser);
  const page = await browser.open(server.url('kills.html'));
  let density: keyof typeof DENSITIES = 'section';
  let weapons = true;
  let news = '';

  const expected = (): string[] => {
    const inSection = density === 'every' ? ['Fumio Kishida', 'Fumio Kishida'] : ['Fumio Kishida'];
    const marked = weapons ? [...inSection, 'Patriot missile'] : inSection;
    return [...marked, ...(density === 'page' ? [] : marked), ...(news === '' ? [] : [news])];
  };
  const asExpected = () => waitForExactly(page, ...expected());
  await asExpected();

  return {
    'a page that is loaded': () => ({
      begin: async () => {
        news = '';
        await page.evaluate(() => {
          document.documentElement.id = 'before';
        });
        await page.evaluateLast(() => location.reload());
      },
      done: async () => {
        await page.waitFor('the page to be loaded', () => document.documentElement.id === '');
        await asExpected();
      },
    }),
    'text that comes to a page': (round) => ({
      begin: () => {
        news = NAMES[round % NAMES.length] ?? '';
        const text = `${news} arrived. ${random.below(2) === 0 ? LONG : ''}`;
        return page.evaluate((written) => {
          const paragraph = document.getElementById('news');
          if (paragraph !== null) paragraph.textContent = written;
        }, text);
      },
      done: asExpected,
    }),
    'a card': () => ({
      begin: async () => {
        const { x, y, width, height } = await page.rectOf('Fumio Kishida');
        await page.pointer.click(x + width / 2, y + height / 2);
      },
      done: async () => {
        await page.waitForCard('Fumio Kishida');
        await page.press('Escape');
        await page.waitForNoCard();
        // A mark under the pointer is painted twice.
        await page.pointer.move(2, 2);
      },
    }),
    'a setting': () => ({
      begin: () => {
        if (random.below(2) === 0) {
          weapons = !weapons;
          return choose(settings, 'Weapons');
        }
        density = otherDensity(density, random);
        return choose(settings, DENSITIES[density]);
      },
      done: async () => {
        await waitForStored(settings, { density, kindsOff: weapons ? [] : ['weapon'] });
        await asExpected();
      },
    }),
  };
}

function otherDensity(density: keyof typeof DENSITIES, random: Random): keyof typeof DENSITIES {
  const others = (['every', 'section', 'page'] as const).filter((it) => it !== density);
  return others[random.below(others.length)] ?? 'section';
}

async function waitForStored(settings: Page, wanted: Record<string, unknown>): Promise<void> {
  await waitFor(`the settings ${JSON.stringify(wanted)} to be stored`, async () => {
    const { settings: stored } = await readStorage(settings);
    return Object.entries(wanted).every(
      ([field, value]) => JSON.stringify(Object(stored)[field]) === JSON.stringify(value),
    );
  });
}
