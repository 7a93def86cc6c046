/** `npm run bench -- page`: one large page, ours from reading its text to registered highlights, and peers. */
import { join } from 'node:path';
import { withPackOf } from '@/tests/bench/extension/built';
import { generateNames } from '@/tests/bench/generate/names';
import { generateText } from '@/tests/bench/generate/text';
import { pageScript } from '@/tests/bench/page-script';
import type { Findings } from '@/tests/bench/report/record';
import { withBrowser } from '@/tests/bench/with-browser';
import { startPageServer } from '@/tests/browsers/page-server';
import { openOurPage, type Reading } from './ours';
import { pageHtml } from './page-html';
import { FIND_AND_REPLACE, LONGEST_MS, MARK_JS, openPeerPage, type PeerReading } from './peers';
import { pageTable } from './table';

const SIZES = [50, 1000];
const CODE_UNITS = 1_000_000;
const SEED = 6;
const ROUNDS = 9;

const METHOD = [
  'A page of one million code units in 24,000 text nodes; names are 0.76 % of its words. Ours is the built extension ' +
    'with a pack of made-up names, as it runs: reading, asking the background, choosing marks, registering highlights. ' +
    'Cold is the page loading; warm is marking switched off and on again. Main-thread time is processor time, from the ' +
    "browser's own trace for ours, from its metrics for peers; a slice is our part of one task, and what takes in an " +
    'answer of the background, and all that goes on then, is ours too.',
  `Peers run alone in a page of their own and know neither our folding nor exact offsets; mark.js runs once, since it ` +
    `takes long, and is stopped after ${LONGEST_MS / 1000} s. Layout of what they put into the page is not counted.`,
];

/** What was measured with one number of names. */
export interface PageFigures {
  names: number;
  planted: number;
  cold: Reading;
  warm: Reading[];
  markJs: PeerReading;
  findAndReplace: PeerReading[];
}

export async function measurePage(): Promise<Findings & { figures: PageFigures[] }> {
  const script = await pageScript('page/in-page.ts');
  const figures: PageFigures[] = [];
  for (const size of SIZES) {
    figures.push(await measureWith(size, script));
    console.log(`  page with ${size} names: done`);
  }
  return { title: 'One large page', method: METHOD, tables: [pageTable(figures)], figures };
}

async function measureWith(size: number, script: string): Promise<PageFigures> {
  const names = generateNames(size);
  const text = generateText(names, CODE_UNITS, SEED);
  const entities = String(new Set(text.planted.map(({ name }) => name)).size);
  const server = await startPageServer(join(import.meta.dirname, 'none'));
  server.put('page.html', pageHtml(text));
  const url = server.url('page.html');
  try {
    return await withPackOf(names, (folder) =>
      withBrowser((ourBrowser) =>
        withBrowser(async (peerBrowser) => {
          const ours = await openOurPage(ourBrowser, folder, url, entities);
          const peers = await openPeerPage(peerBrowser, url, script, names);
          const warm: Reading[] = [];
          const findAndReplace: PeerReading[] = [];
          for (let round = 0; round < ROUNDS; round += 1) {
            warm.push(await ours.readAgain());
            findAndReplace.push(await peers.run(FIND_AND_REPLACE));
          }
          const markJs = await peers.run(MARK_JS);
          return { names: size, planted: text.planted.length, cold: ours.cold, warm, markJs, findAndReplace };
        }),
      ),
    );
  } finally {
    await server.close();
  }
}
