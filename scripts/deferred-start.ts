/**
 * Puts all of the script of pages into a function that is called when the page is worth reading:
 *
 *   (() => { function whenWorthReading(start) { … }
 *            whenWorthReading(() => { … the script … }); })()
 *
 * Most frames are never looked at. What stands in a function that is not called costs them nothing, while the mere
 * functions and tables of the script cost each of them 16 kB of memory.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

/** Imports nothing, so that it can stand by itself. */
const STARTER = join(import.meta.dirname, '../entrypoints/content/life/when-worth-reading.ts');

export function deferredStart(): Plugin {
  return {
    name: 'deferred-start',
    async renderChunk(code, { fileName }) {
      if (fileName !== 'content-scripts/content.js') return null;
      const starter = await transformWithOxc(await readFile(STARTER, 'utf8'), STARTER);
      const declared = starter.code.replace(/^export (?=function)/gmu, '');
      return { code: `(() => {\n${declared}\nwhenWorthReading(() => {\n${code}\n});\n})();\n`, map: null };
    },
  };
}
