import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './source-files';

export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type Build = keyof typeof BUILDS;
export const BUILD_NAMES: readonly Build[] = ['chrome', 'firefox'];

/** What the tests look at in a manifest; the rest is compared as a whole. */
export interface Manifest {
  permissions?: string[];
  commands?: Record<string, { suggested_key?: Record<string, string> }>;
  content_scripts?: { js?: string[]; css?: string[] }[];
  [key: string]: unknown;
}

/** @throws when the extension has not been built. */
export function readManifest(build: Build): Manifest {
  const path = join(ROOT, BUILDS[build], 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing. Build the extension first: npm run build`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

export function readBuilt(build: Build, file: string): Buffer {
  return readFileSync(join(ROOT, BUILDS[build], file));
}

/** Paths of all built scripts and pages. */
export function builtFiles(build: Build, wanted: RegExp): string[] {
  return readdirSync(join(ROOT, BUILDS[build]), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => wanted.test(path));
}

/** Scripts and style sheets that every page gets. */
export function injectedFiles(manifest: Manifest): string[] {
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
}
