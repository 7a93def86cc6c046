import { join } from 'node:path';
import { dictionaryOf, vocabularyOf } from '@/data/dictionary';
import { readPackFolder } from '@/data/pack-files';
import { compile } from '@/matching/compile/compile';

const pack = readPackFolder(join(import.meta.dirname, '../../data/packs/japan-arms-exports'));
const background = new Set(
  pack.entities.filter(({ prominence }) => prominence === 'background').map(({ id }) => id),
);

/** The index of the pack that ships. */
export const shippedIndex = compile(dictionaryOf(pack), vocabularyOf(pack));

export const shippedEntities = pack.entities.map(({ id }) => id);

export function isBackground(entity: string): boolean {
  return background.has(entity);
}
