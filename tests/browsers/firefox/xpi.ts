import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { storedZip } from './stored-zip';

/** Packs a built extension's folder into a file that Firefox installs. */
export function writeXpi(folder: string, file: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const entries = names.map((path) => ({
    name: path
      .slice(folder.length)
      .split(sep)
      .filter((part) => part !== '')
      .join('/'),
    bytes: readFileSync(path),
  }));
  writeFileSync(file, storedZip(entries));
}

/** The id that the manifest fixes. */
export function addonId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${folder}/manifest.json names no gecko id; Firefox needs one.`);
  return id;
}
