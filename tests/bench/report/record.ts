/**
 * What was measured last, kept in `docs/bench.json`, and `docs/bench.md`, which is written from it. Each mode replaces
 * its own section and leaves the others.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine';
import { toMarkdown } from './markdown';

export const MODES = ['names', 'page', 'card', 'pages'] as const;
export type Mode = (typeof MODES)[number];

export interface Table {
  caption: string;
  columns: string[];
  rows: string[][];
}

/** What one mode found. */
export interface Findings {
  title: string;
  /** How it was measured, one sentence or more each. */
  method: string[];
  tables: Table[];
  /** The figures behind the tables. */
  figures: unknown;
}

export interface Section extends Findings {
  /** ISO date. */
  date: string;
  machine: Machine;
}

export type Sections = Partial<Record<Mode, Section>>;

const DOCS = join(import.meta.dirname, '../../../docs');
const JSON_FILE = join(DOCS, 'bench.json');
const MARKDOWN_FILE = join(DOCS, 'bench.md');

export function writeSection(mode: Mode, section: Section): void {
  const sections: Sections = { ...readSections(), [mode]: section };
  const ordered = MODES.flatMap((name) => {
    const found = sections[name];
    return found === undefined ? [] : [[name, found] as const];
  });
  writeFileSync(JSON_FILE, `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`);
  writeFileSync(MARKDOWN_FILE, toMarkdown(ordered.map(([, found]) => found)));
}

function readSections(): Sections {
  return existsSync(JSON_FILE) ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Sections) : {};
}
