import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The folders whose code reaches readers. */
export const SHIPPED = ['matching', 'data', 'components', 'entrypoints'] as const;

export interface SourceFile {
  /** From the root, with slashes. */
  path: string;
  text: string;
}

const CODE = /\.(ts|tsx|mts|mjs|css)$/;

/** All code below some folders of the repository. */
export function sourceFiles(folders: readonly string[], wanted: RegExp = CODE): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).split(sep).join('/'))
      .filter((path) => wanted.test(path))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  );
}

const UNSPOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The code without comments: what stands in strings may be code too, which a page runs. */
export function withStrings(text: string): string {
  return text.replaceAll(UNSPOKEN, (match) => (match.startsWith('/') ? '' : match));
}

/** The code without comments and without what stands in strings. Good enough to look for words of the language. */
export function codeOnly(text: string): string {
  return text.replaceAll(UNSPOKEN, (match) => (match.startsWith('/') ? '' : "''"));
}
