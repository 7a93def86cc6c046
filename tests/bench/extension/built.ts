import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePack } from '@/data/compile-pack';
import { SHIPPED_PACK, shippedIndexPath, shippedPackPath } from '@/data/shipped-packs';
import { packOf } from './pack';

/** The extension as `npm run build` leaves it. */
export const BUILT = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Runs something with a copy of the built extension whose pack holds these names instead. */
export async function withPackOf<T>(
  names: readonly string[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-built-'));
  try {
    await cp(BUILT, folder, { recursive: true });
    const { json, index } = compilePack(packOf(names));
    await writeFile(join(folder, shippedPackPath(SHIPPED_PACK)), json);
    await writeFile(join(folder, shippedIndexPath(SHIPPED_PACK)), new Uint8Array(index));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same with a script that has no line: what is left is what the browser itself takes for having one. */
export async function withEmptyScript<T>(
  extension: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-empty-'));
  try {
    await cp(extension, folder, { recursive: true });
    await writeFile(join(folder, 'content-scripts/content.js'), '');
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
