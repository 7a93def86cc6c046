/** `npm run bench -- card`: from the end of the hover intent to the frame that shows the card. */
import { join } from 'node:path';
import { BUILT } from '@/tests/bench/extension/built';
import { installExtension, watchOurWorld } from '@/tests/bench/extension/extension';
import { againstGoal, digits } from '@/tests/bench/report/numbers';
import type { Findings, Table } from '@/tests/bench/report/record';
import { median, percentile } from '@/tests/bench/report/statistics';
import { withBrowser } from '@/tests/bench/with-browser';
import { createChromiumPage } from '@/tests/browsers/chromium/page';
import { startPageServer } from '@/tests/browsers/page-server';
import { waitFor } from '@/tests/browsers/wait-for';
import { markPlaces, type MarkPlace } from './mark-places';
import { NOTE_CARDS } from './note-cards';

const CARDS = 50;
const GOAL_MS = 50;
/** How a hand comes to a mark: from this far above, over so many points. */
const APPROACH = { px: 24, steps: 4 };

const METHOD = [
  `The real pointer over ${CARDS} marks of the demo article, in the built extension: from the moment at which the intent ` +
    'delay is over to the end of the frame that shows the card with its facts. A screen of 60 Hz alone makes that 8 ms ' +
    'on average.',
];

type CardFigures = Record<'running' | 'stopped', number[]>;

export async function measureCard(): Promise<Findings & { figures: CardFigures }> {
  const server = await startPageServer(join(import.meta.dirname, '../../fixtures/pages'));
  try {
    const figures = await withBrowser(async (browser) => {
      const extension = await installExtension(browser, BUILT);
      const tab = await browser.newPage();
      const inOurWorld = await watchOurWorld(tab);
      const page = await createChromiumPage(tab, extension);
      await page.goto(server.url('demo.html'));
      const places = await waitFor('marks on the page', async () => {
        const found = await page.evaluate(markPlaces);
        return found.length > 0 && found;
      });
      await inOurWorld(NOTE_CARDS);
      const timeCards = async (before: () => Promise<unknown>) => {
        const times: number[] = [];
        for (let card = 0; card < CARDS; card += 1) {
          const place = places[card % places.length] ?? { x: 0, y: 0 };
          await before();
          await hover(page.pointer, place);
          times.push(await waitFor('a card', async () => Number(await inOurWorld(`benchCards.pop()`))));
          await page.press('Escape');
          await page.waitForNoCard();
          await page.pointer.move(1, 1);
        }
        return times;
      };
      const running = await timeCards(async () => undefined);
      return { running, stopped: await timeCards(() => extension.stopBackground()) };
    });
    return { title: 'Hover to card', method: METHOD, tables: [tableOf(figures)], figures };
  } finally {
    await server.close();
  }
}

async function hover(
  pointer: { move(x: number, y: number, options?: { steps?: number }): Promise<void> },
  { x, y }: MarkPlace,
): Promise<void> {
  await pointer.move(x, Math.max(0, y - APPROACH.px));
  await pointer.move(x, y, { steps: APPROACH.steps });
}

function tableOf({ running, stopped }: CardFigures): Table {
  return {
    caption: `From intent to a visible card, ms, ${CARDS} cards each`,
    columns: ['background', 'median', '95 % within', 'range'],
    rows: [rowOf('running', running), rowOf('just stopped by the browser', stopped)],
  };
}

function rowOf(what: string, times: readonly number[]): string[] {
  return [
    what,
    againstGoal(median(times), GOAL_MS, true),
    digits(percentile(times, 0.95)),
    `${digits(Math.min(...times))}–${digits(Math.max(...times))}`,
  ];
}
