import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Builds a module of this folder, and all that it imports, into one script for a page. */
export async function pageScript(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: join(import.meta.dirname, path), formats: ['iife'], name: 'benchEntry' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`Vite built nothing of ${path}.`);
  return output.output[0].code;
}
