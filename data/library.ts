/**
 * The packs that are installed. Today these are the ones that ship: checked and compiled when Backgrounder was built,
 * read from its own files here, and trusted.
 */
import { checksumOfBytes } from '@/matching/checksum';
import { compile } from '@/matching/compile/compile';
import { openIndex } from '@/matching/index/open-index';
import type { Index } from '@/matching/name-index';
import { dictionaryOf, vocabularyOf } from './dictionary';
import { once } from './once';
import type { Pack } from './pack';
import { SHIPPED_PACK, shippedIndexPath, shippedPackPath } from './shipped-packs';

/** The installed pack, read once for the life of the background. */
export const loadPack: () => Promise<Pack> = once(async () => (await loadShipped()).pack);

/** Its index, opened once for the life of the background. */
export const loadIndex: () => Promise<Index> = once(async () => {
  const [{ pack, source }, bytes] = await Promise.all([
    loadShipped(),
    readFile(shippedIndexPath(SHIPPED_PACK)),
  ]);
  const index = openIndex(bytes, source);
  if (!('refused' in index)) return index;
  console.warn(`${shippedIndexPath(SHIPPED_PACK)} is not used. ${index.refused}`);
  return compile(dictionaryOf(pack), vocabularyOf(pack));
});

const loadShipped = once(async () => {
  const bytes = await readFile(shippedPackPath(SHIPPED_PACK));
  const source = checksumOfBytes(new Uint8Array(bytes));
  return { pack: JSON.parse(new TextDecoder().decode(bytes)) as Pack, source };
});

async function readFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path} is missing from the extension. Reinstall it.`);
  return response.arrayBuffer();
}
