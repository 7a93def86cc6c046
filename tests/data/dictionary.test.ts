import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '@/data/dictionary';
import { readPackFolder } from '@/data/pack-files';

const pack = readPackFolder('data/packs/japan-arms-exports');
const dictionary = dictionaryOf(pack);
const relatedTo = (id: string) => dictionary.find((entity) => entity.id === id)?.related;

describe('what a pack relates', () => {
  it('is evidence in both directions', () => {
    const { from, to } = { from: 'person/yoshimasa-hayashi', to: 'event/patriot-transfer' };
    expect(pack.relations?.some((relation) => relation.from === from && relation.to === to)).toBe(true);
    expect(relatedTo(from)).toContain(to);
    expect(relatedTo('weapon/patriot')).toContain(to);
  });

  it('is none for what shares its words with others of its kind', () => {
    const shared = dictionary.filter(({ id }) => /^(?:policy|event|org)\//.test(id));
    expect(shared.length).toBeGreaterThan(10);
    expect(shared.flatMap(({ related }) => related)).toEqual([]);
  });
});
