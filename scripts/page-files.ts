/** The pages that files hold: a text or HTML file is one page, a JSON Lines file one page a line. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isInCalendar } from '@/data/calendar';
import { htmlText } from './html-text';
import { textBlocks, type TextBlock } from './text-blocks';
import type { PageFacts } from '@/matching/types';
import { dateline } from './dateline';

export interface PageFile {
  id: string;
  text: string;
  blocks: TextBlock[];
  page: PageFacts;
  /** Whether `text` is not what the file holds but was taken from its markup. */
  extracted: boolean;
}

/** What could not be read. `line` counts from 1. */
export interface PageFault {
  file: string;
  line: number;
  reason: string;
}

export async function* readPages(file: string): AsyncGenerator<{ page: PageFile } | { fault: PageFault }> {
  try {
    if (file.endsWith('.jsonl')) yield* pagesOfLines(file);
    else if (/\.(?:html?|xhtml)$/.test(file)) yield { page: htmlPage(file, await readFile(file, 'utf8')) };
    else yield { page: textPage(file, await readFile(file, 'utf8'), {}) };
  } catch (error) {
    yield { fault: { file, line: 1, reason: reasonOf(error) } };
  }
}

async function* pagesOfLines(file: string): AsyncGenerator<{ page: PageFile } | { fault: PageFault }> {
  let line = 0;
  for await (const json of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (json.trim() === '') continue;
    const read = pageOfLine(line === 1 ? json.replace(/^\ufeff/, '') : json);
    yield typeof read === 'string' ? { fault: { file, line, reason: read } } : { page: read };
  }
}

/** The page, or what is wrong with the line. */
function pageOfLine(json: string): PageFile | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `This line is not JSON (${reasonOf(error)}).`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'This line is not an object.';
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  const text = fields.get('text');
  if (typeof id !== 'string' && typeof id !== 'number') return 'This line has no "id".';
  if (typeof text !== 'string') return 'This line has no "text".';
  const page: PageFacts = {};
  for (const name of ['title', 'date'] as const) {
    const field = fields.get(name);
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') return `"${name}" is not a text.`;
    page[name] = name === 'date' ? field.slice(0, 'YYYY-MM-DD'.length) : field;
  }
  if (page.date !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(page.date)) {
    return `"date" is "${page.date}", but is written 2023, 2023-12 or 2023-12-22.`;
  }
  if (page.date !== undefined && !isInCalendar(page.date))
    return `"date" is "${page.date}", and there is no such day.`;
  return { ...textPage('', text, page), id: String(id) };
}

function textPage(id: string, text: string, page: PageFacts): PageFile {
  const date = page.date ?? dateline(text);
  return {
    id,
    text,
    blocks: textBlocks(text),
    page: date === undefined ? page : { ...page, date },
    extracted: false,
  };
}

function htmlPage(id: string, html: string): PageFile {
  const { blocks, page } = htmlText(html);
  let start = 0;
  const placed = blocks.map((text) => {
    const block = { start, text };
    start += text.length + 1;
    return block;
  });
  const date = page.date ?? dateline(blocks.join('\n'));
  return {
    id,
    text: blocks.join('\n'),
    blocks: placed,
    page: date === undefined ? page : { ...page, date },
    extracted: true,
  };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
