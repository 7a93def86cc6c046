import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compilePack } from '@/data/compile-pack';
import { recognise } from '@/matching/recognise';
import { packOf } from '@/tests/bench/extension/pack';

const { json, index } = compilePack(packOf(['Acme Air']));
const text = new TextEncoder();

/** A fresh library, as a background that starts has it, over these files. */
async function libraryOver(files: { json: string; index: ArrayBuffer | undefined }) {
  vi.stubGlobal('fetch', async (path: string) =>
    path.endsWith('.json')
      ? new Response(text.encode(files.json))
      : new Response(files.index, { status: files.index === undefined ? 404 : 200 }),
  );
  vi.resetModules();
  return import('@/data/library');
}

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens the index that was compiled from its pack', async () => {
  const { loadIndex } = await libraryOver({ json, index });
  expect(recognise(await loadIndex(), ['By Acme Air.'], {}).mentions).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});

it('compiles the pack where the index is of another one, and says why', async () => {
  const other = compilePack(packOf(['Kolba Air'])).index;
  const { loadIndex } = await libraryOver({ json, index: other });
  expect(recognise(await loadIndex(), ['By Acme Air, not Kolba Air.'], {}).mentions).toHaveLength(1);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/not used\. .*another pack\./));
});

it('compiles the pack where the index is damaged', async () => {
  const damaged = index.slice();
  new Uint8Array(damaged)[200] = 255;
  const { loadIndex } = await libraryOver({ json, index: damaged });
  expect(recognise(await loadIndex(), ['By Acme Air.'], {}).mentions).toHaveLength(1);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/damaged/));
});

it('asks again for what could not be read', async () => {
  const { loadIndex } = await libraryOver({ json, index: undefined });
  await expect(loadIndex()).rejects.toThrow(/is missing from the extension/);
  vi.stubGlobal(
    'fetch',
    async (path: string) => new Response(path.endsWith('.json') ? text.encode(json) : index),
  );
  await expect(loadIndex()).resolves.toBeDefined();
});
