/** `npm run bench -- pages`: pages that storm, huge pages, many pages; each with the extension and without. */
import { join } from 'node:path';
import { withEmptyScript, withPackOf } from '@/tests/bench/extension/built';
import { generateNames } from '@/tests/bench/generate/names';
import type { Findings } from '@/tests/bench/report/record';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';
import * as texts from './page-texts';
import { measureFramesMemory, measureNavigations, NAVIGATIONS, ROUTE_CHANGES } from './remembered';
import { memoryTable, tracedTable, type Both, type MemoryRow, type TracedRow } from './tables';
import { measureFrames, measureHuge, measureStorm } from './traced';
import type { Side } from './visit';

const NAMES = 50;
const FRAMES = 500;
const MENTIONS = 10_000;

const METHOD = [
  `Each page is opened once with the built extension (a pack of ${NAMES} made-up names) and once without, each time in a ` +
    "fresh browser. Times are processor time of the page's main thread from the browser's own trace; a slice is our part " +
    'of one task. Memory is that of scripts and documents in the process of the page, after a collection.',
];

interface PagesFigures {
  traced: TracedRow[];
  memory: MemoryRow[];
}

export async function measurePages(): Promise<Findings & { figures: PagesFigures }> {
  const names = generateNames(NAMES);
  const server = await startPageServer(join(import.meta.dirname, 'none'));
  try {
    const figures = await withPackOf(names, (folder) => measureIn(folder, server, names));
    return {
      title: 'Pages that storm, huge pages, many pages',
      method: METHOD,
      tables: [tracedTable(figures.traced), memoryTable(figures.memory)],
      figures,
    };
  } finally {
    await server.close();
  }
}

async function measureIn(
  folder: string,
  server: PageServer,
  names: readonly string[],
): Promise<PagesFigures> {
  const put = (html: string) => {
    server.put('page.html', html);
    return server.url('page.html');
  };
  const traced: TracedRow[] = [];
  for (const [perSecond, seconds, bounds] of [
    [1000, 30, { p95: 5, longest: 16, share: 0.05 }],
    [10_000, 10, { longest: 16, share: 0.1, delay: 2000 }],
  ] as const) {
    const url = put(texts.stormPage(names, perSecond, seconds));
    const what = `storm, ${perSecond} nodes/s for ${seconds} s`;
    traced.push({ what, bounds, ...(await both(what, (side) => measureStorm(side, folder, url))) });
  }
  for (const [what, html, badge] of [
    ['10 MB in 200,000 nodes', texts.manyNodesPage(names), String(NAMES)],
    ['one text node of 5 MB', texts.oneNodePage(names), String(NAMES)],
    ['10,000 elements deep, not drawn', texts.deepPage(names), '2'],
  ] as const) {
    const url = put(html);
    const bounds = { longestWall: 50, delay: 300 };
    traced.push({ what, bounds, ...(await both(what, (side) => measureHuge(side, folder, url, badge))) });
  }
  const frames = `a frame of a page with ${MENTIONS} mentions that changes in each`;
  const mentions = put(texts.mentionsPage(names, MENTIONS));
  traced.push({
    what: frames,
    bounds: {},
    ...(await both(frames, (side) => measureFrames(side, folder, mentions, String(NAMES)))),
  });

  server.put('frame.html', texts.framePage(names));
  const manyFrames = put(texts.framesPage(FRAMES));
  const framesWhat = `${FRAMES} frames`;
  const framesMemory = await both(framesWhat, (side) => measureFramesMemory(side, folder, manyFrames));
  const emptyScript = await withEmptyScript(folder, (empty) =>
    measureFramesMemory('with', empty, manyFrames),
  );
  const article = put(texts.articlePage(names));
  const visits = `growth over ${NAVIGATIONS} navigations and ${ROUTE_CHANGES} route changes`;
  const growth = await both(visits, (side) => measureNavigations(side, folder, article));
  return {
    traced,
    memory: [
      { what: framesWhat, bound: 20, ...framesMemory },
      {
        what: `${framesWhat}, beside an extension with an empty script`,
        bound: 20,
        without: emptyScript,
        withOurs: framesMemory.withOurs,
      },
      { what: visits, bound: 2, ...growth },
    ],
  };
}

async function both<T>(what: string, measure: (side: Side) => Promise<T>): Promise<Both<T>> {
  const without = await measure('without');
  const withOurs = await measure('with');
  console.log(`  ${what}: done`);
  return { without, withOurs };
}
