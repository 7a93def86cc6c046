/** `npm run bench -- names`: our scan against what a user could install or write instead. */
import { join } from 'node:path';
import { pageScript } from '@/tests/bench/page-script';
import type { Findings } from '@/tests/bench/report/record';
import { withBrowser } from '@/tests/bench/with-browser';
import { startPageServer } from '@/tests/browsers/page-server';
import { CONTENDER_NAMES, PEERS, type ContenderName } from './contender-names';
import { LONGEST_BUILD_MS, measureNames, type Measurement } from './measure';
import { mainTable, peerTable } from './tables';

const METHOD = [
  'One million code units of generated prose, two bytes each; names are 0.76 % of its words, a tenth of them with a ' +
    'possessive, some with curly apostrophes, no-break spaces, soft hyphens, no-break hyphens or in capitals; words of ' +
    'names stand out of place as well. Each contender runs in a process of its own; readings are interleaved and ' +
    'medians count.',
  'Our scan reads the text as it is: folding, borders, case and exact offsets included. Peers are helped: text and ' +
    'names are folded for them beforehand, and borders are not asked of them (the RegExp has `\\b`).',
  'The goals are distances to the fastest npm package. RegExp alternation is no package but the engine of the browser ' +
    'itself, which anybody can use without one: up to 100,000 names it is faster than every package, so the distance ' +
    'to it stands in a column of its own, without a goal.',
  `Who compiles or reads for more than ${LONGEST_BUILD_MS / 1000} s is left out, and not asked again with more names.`,
];

export async function measureAllNames(
  sizes: readonly number[],
): Promise<Findings & { figures: Measurement[] }> {
  const script = await pageScript('names/in-page.ts');
  const server = await startPageServer(join(import.meta.dirname, 'none'));
  server.put('blank.html', '<!doctype html><meta charset="utf-8" /><title>Bench</title>');
  const figures: Measurement[] = [];
  try {
    const failed = new Map<ContenderName, string>();
    for (const size of sizes) {
      const wanted = CONTENDER_NAMES.filter((name) => !failed.has(name));
      const found = await withBrowser((browser) =>
        measureNames({ browser, server, script }, size, 0, wanted),
      );
      for (const name of PEERS) {
        const before = failed.get(name);
        const outcome = found.outcomes[name];
        if (before !== undefined) found.outcomes[name] = { left: before };
        else if (outcome !== undefined && 'left' in outcome)
          failed.set(name, `not tried (${outcome.left} at ${size})`);
      }
      console.log(`  ${size} names: done`);
      figures.push(found);
    }
  } finally {
    await server.close();
  }
  return {
    title: 'Names in text',
    method: METHOD,
    tables: [mainTable(figures), peerTable(figures)],
    figures,
  };
}
