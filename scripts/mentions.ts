/**
 * Prints what recognition finds in files, one page a line (JSON Lines), so that anyone can measure it.
 *
 *     npm run --silent mentions -- [--text] FILE…
 *     npm run --silent mentions -- --report        how well it reads the labelled texts
 */
import { once } from 'node:events';
import { dictionaryOf, vocabularyOf } from '@/data/dictionary';
import { readPackFolder } from '@/data/pack-files';
import { compile } from '@/matching/compile/compile';
import type { Index } from '@/matching/name-index';
import { recognise } from '@/matching/recognise';
import { fileURLToPath } from 'node:url';
import { labelledTexts } from '@/tests/matching/labelled-texts';
import { mentionReport } from './mention-report';
import { readPages, type PageFile } from './page-files';

const PACK = fileURLToPath(new URL('../data/packs/japan-arms-exports', import.meta.url));
const USAGE =
  'Usage: npm run --silent mentions -- [--text] FILE…   (.txt and .html: one page each, .jsonl: a page a line), ' +
  'or npm run --silent mentions -- --report';

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--report') return report();
  const withText = args.includes('--text');
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--text');
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (unknown !== undefined || files.length === 0) {
    console.error(unknown === undefined ? USAGE : `Unknown option ${unknown}. ${USAGE}`);
    return 2;
  }
  const pack = readPackFolder(PACK);
  const index = compile(dictionaryOf(pack), vocabularyOf(pack));
  let status = 0;
  for (const file of files) {
    for await (const read of readPages(file)) {
      if ('fault' in read) {
        console.error(`${read.fault.file}:${read.fault.line}: ${read.fault.reason}`);
        status = 1;
      } else {
        await print(lineOf(index, read.page, withText));
      }
    }
  }
  return status;
}

async function report(): Promise<number> {
  const pack = readPackFolder(PACK);
  const background = new Set(
    pack.entities.filter(({ prominence }) => prominence === 'background').map(({ id }) => id),
  );
  const lines = mentionReport(compile(dictionaryOf(pack), vocabularyOf(pack)), labelledTexts(), (id) =>
    background.has(id),
  );
  for (const line of lines) await print(line);
  return 0;
}

function lineOf(index: Index, { id, text, blocks, page, extracted }: PageFile, withText: boolean): string {
  const { mentions } = recognise(
    index,
    blocks.map((block) => block.text),
    page,
  );
  return JSON.stringify({
    id,
    ...(withText && extracted ? { text } : {}),
    mentions: mentions.map(({ block, start, end, entity, score, why }) => {
      const offset = blocks[block]?.start ?? 0;
      return {
        start: offset + start,
        end: offset + end,
        text: text.slice(offset + start, offset + end),
        entity,
        score,
        why,
      };
    }),
  });
}

/** Waits while the reader of a pipe is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

// The reader of the pipe (`head`) has had enough: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
