import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** Starting Node with a TypeScript loader takes seconds on a busy machine. In ms. */
const PROCESS_MS = 180_000;

let folder = '';
const file = (name: string, text: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Run {
  status: number;
  lines: {
    id: string;
    text?: string;
    mentions: { start: number; end: number; text: string; entity: string }[];
  }[];
  errors: string[];
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      'node',
      ['--import', 'tsx', 'scripts/mentions.ts', ...args],
      { cwd: ROOT },
      (error, stdout, stderr) => {
        resolve({
          status: typeof error?.code === 'number' ? error.code : 0,
          lines: stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
          errors: stderr.split('\n').filter(Boolean),
        });
      },
    );
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run mentions', { timeout: PROCESS_MS }, () => {
  it('prints one line a page, in the order of the files, with offsets into the text', async () => {
    const text = 'A headline\n\nJapan sold Patriot missiles.\nYoshimasa\nHayashi said so.';
    const lines = [
      { id: 'a', text: 'The new rules on weapons hold in Japan.', date: '2023-12-23T08:00:00Z' },
      { id: 7, text: 'Hayashi spoke.', title: 'Yoshimasa Hayashi' },
      { id: 'none', text: '' },
    ];
    const { status, lines: pages } = await run(
      file('page.txt', text),
      file('pages.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
    );
    expect(status).toBe(0);
    expect(pages.map(({ id }) => id)).toEqual([join(folder, 'page.txt'), 'a', '7', 'none']);
    expect(pages[0]?.mentions.map((mention) => mention.text)).toEqual([
      'Japan',
      'Patriot missiles',
      'Yoshimasa\nHayashi',
    ]);
    expect(pages[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
      pages[0]?.mentions.map((mention) => mention.text),
    );
    expect(pages[1]?.mentions.map(({ entity }) => entity)).toEqual([
      'policy/export-revision-2023-12',
      'place/japan',
    ]);
    expect(pages[2]?.mentions.map(({ entity }) => entity)).toEqual(['person/yoshimasa-hayashi']);
  });

  it('reads HTML as a reader sees it', async () => {
    const html = `<!doctype html><html lang="en"><head><title>Test</title>
      <script type="application/ld+json">{"datePublished":"2023-12-22T10:00:00+09:00"}</script></head>
      <body><p>The <b>Pat</b>riot&nbsp;missiles and the new rules on Japan's weapons.</p><code>Patriot missiles</code>
      <textarea>Patriot missiles</textarea><div contenteditable>Patriot missiles</div><noscript>Patriot missiles</noscript>
      <div role="searchbox">Patriot missiles</div>
      <p>North</p><p>Korea</p></body></html>`;
    const { lines } = await run('--text', file('page.html', html));
    const [page] = lines;
    expect(page?.mentions.map(({ entity }) => entity)).toEqual([
      'weapon/patriot',
      'policy/export-revision-2023-12',
      'place/japan',
    ]);
    for (const { start, end, text } of page?.mentions ?? []) expect(page?.text?.slice(start, end)).toBe(text);
  });

  it('names what it cannot read in one line each, prints the rest, and ends with 1', async () => {
    const pages = file(
      'broken.jsonl',
      [
        '{"id":"ok","text":"Japan"}',
        '{"id":"no',
        '["list"]',
        '{"id":"x"}',
        '{"id":"d","text":"","date":"soon"}',
        '{"id":"e","text":"","date":"2023-02-31"}',
        '{"id":"ok2","text":"Japan"}',
      ].join('\n'),
    );
    const missing = join(folder, 'missing.txt');
    const { status, lines, errors } = await run(missing, pages);
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(['ok', 'ok2']);
    expect(errors).toHaveLength(6);
    expect(errors[0]).toMatch(`${missing}:1: `);
    expect(errors.slice(1).map((error) => error.split(': ')[0])).toEqual(
      [2, 3, 4, 5, 6].map((line) => `${pages}:${line}`),
    );
  });

  it('says how it is used when it is given nothing', async () => {
    const { status, errors } = await run();
    expect(status).toBe(2);
    expect(errors[0]).toMatch('Usage');
  });

  it('stops in peace when the reader of its pipe does', async () => {
    const line = JSON.stringify({ id: 'x', text: 'Japan and North Korea. '.repeat(200) });
    const pages = file('many.jsonl', Array.from({ length: 200 }, () => line).join('\n'));
    const child = spawn('node', ['--import', 'tsx', 'scripts/mentions.ts', pages], { cwd: ROOT });
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, errors: errors.join('') }).toEqual({ status: 0, errors: '' });
  });
});
