import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a profile in which browsers keep what extensions store, and files of the same kind. */
const OF_EXTENSIONS =
  /extension|moz-extension|Sync Data|IndexedDB|Service Worker|Local Storage|Session Storage/i;

/** Files in which a word stands, as bytes or as text of two bytes a letter. Read them once the browser is closed. */
export function extensionFilesWith(profile: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return filesBelow(profile)
    .filter((file) => OF_EXTENSIONS.test(file.slice(profile.length)))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    // A lock that a browser has left may point to nothing.
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind === undefined) return [];
    return kind.isDirectory() ? filesBelow(path) : [path];
  });
}
