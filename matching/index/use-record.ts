/** How sentences use a name as a thing of its kind, as a list of numbers: kind, then a list of texts for each field. */
import type { Use } from '@/matching/name-index';
import type { PoolReader, PoolWriter } from './pools';

export function writeUse(pool: PoolWriter, { kind, en, ja }: Use): number {
  const english = [en.handled, en.fitted, en.parts, en.kin, en.scene, en.acting];
  const lists = [...english, ja.handled, ja.counters, ja.actors];
  return pool.list([pool.text(kind), ...lists.map((texts) => pool.list(Array.from(texts, pool.text)))]);
}

export function readUse(pool: PoolReader, place: number): Use {
  const [kind = 0, ...lists] = pool.list(place);
  const texts = (field: number) => Array.from(pool.list(lists[field] ?? 0), pool.text);
  const set = (field: number) => new Set(texts(field));
  return {
    kind: pool.text(kind),
    en: { handled: set(0), fitted: set(1), parts: set(2), kin: set(3), scene: set(4), acting: set(5) },
    ja: { handled: texts(6), counters: texts(7), actors: texts(8) },
  };
}
