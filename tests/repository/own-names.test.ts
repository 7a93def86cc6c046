import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OWN_NAMES } from '@/scripts/own-names';
import { BUILD_NAMES, injectedFiles, readBuilt, readManifest } from './build-output';
import { reachable, withoutExtension } from './imports';
import { codeOnly, ROOT, SHIPPED, sourceFiles, withStrings, type SourceFile } from './source-files';

/** The own names that stand in a text. */
function ownIn(text: string): string[] {
  const words = new Set(text.match(/\w+/g));
  return OWN_NAMES.filter((name) => words.has(name));
}

const files = sourceFiles(SHIPPED);
const isContent = ({ path }: SourceFile) => path.startsWith('entrypoints/content/');
/** What the script and its types are made of, by paths without their ends. */
const parts = reachable('entrypoints/content/index.ts', files, true).files;

function codeIn(of: SourceFile[]): string {
  return of.map(({ text }) => codeOnly(text)).join('\n');
}

it('names that the build shortens are in use, once each', () => {
  expect(ownIn(codeIn(files.filter(isContent)))).toEqual([...OWN_NAMES]);
  expect(new Set(OWN_NAMES).size).toBe(OWN_NAMES.length);
});

it('names that the build shortens stand in nothing that comes from elsewhere', () => {
  const others = files.filter((file) => parts.has(withoutExtension(file.path)) && !isContent(file));
  expect(others.map(({ path }) => path)).toContain('data/messages.ts');
  expect(ownIn(codeIn(others))).toEqual([]);
});

it('names that the build shortens are no names of the language or of the browser', () => {
  const compilers = join(ROOT, 'node_modules/@typescript');
  const libraries = readdirSync(compilers, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\blib\.[\w.]+\.d\.ts$/.test(path),
  );
  expect(libraries.length).toBeGreaterThan(10);
  const declared = libraries
    .map((path) => withStrings(readFileSync(join(compilers, path), 'utf8')))
    .join('\n');
  expect(declared).toContain('caretPositionFromPoint');
  expect(ownIn(declared)).toEqual([]);
});

it.each(BUILD_NAMES)('names that the build shortens are short in what is built for %s', (build) => {
  const scripts = injectedFiles(readManifest(build)).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.flatMap((file) => ownIn(readBuilt(build, file).toString()))).toEqual([]);
});
