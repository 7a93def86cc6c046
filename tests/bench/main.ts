/**
 * How fast the product is, next to what a reader could install or write instead, in a real Chromium:
 *
 *     npm run bench                      names in text, a whole page, hover to card
 *     npm run bench -- pages             pages that storm, huge pages, many pages
 *     npm run bench -- names --sizes 50,1000
 *
 * Prints tables and writes them to docs/bench.md and docs/bench.json.
 */
import { withBrowser } from './with-browser';
import { measureAllNames } from './names/mode';
import { measureCard } from './card/mode';
import { measurePage } from './page/mode';
import { measurePages } from './pages/mode';
import { readBenchOptions, type BenchOptions } from './options';
import { describeMachine } from './report/machine';
import { tableToMarkdown } from './report/markdown';
import { writeSection, type Findings, type Mode } from './report/record';

const RUN: Record<Mode, (options: BenchOptions) => Promise<Findings>> = {
  names: ({ sizes }) => measureAllNames(sizes),
  page: measurePage,
  card: measureCard,
  pages: measurePages,
};

async function main(): Promise<void> {
  const options = readBenchOptions(process.argv.slice(2));
  const machine = describeMachine(await withBrowser((browser) => browser.version()));
  for (const mode of options.modes) {
    const started = performance.now();
    const findings = await RUN[mode](options);
    console.log(`\n${findings.title}\n`);
    for (const table of findings.tables) console.log(`${tableToMarkdown(table)}\n`);
    console.log(`${mode} took ${Math.round((performance.now() - started) / 1000)} s.`);
    writeSection(mode, { ...findings, date: new Date().toISOString().slice(0, 10), machine });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
