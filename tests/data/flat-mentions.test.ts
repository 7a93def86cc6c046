import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { flattenMentions, mentionsByBlock, type PlacedMention } from '@/data/flat-mentions';
import type { KindGroup } from '@/data/kinds';

const PATRIOT = { entity: 'weapon/patriot', group: 'weapon', prominence: 'key' } as const;
const PAC3 = { entity: 'weapon/pac-3', group: 'weapon', prominence: 'key' } as const;
const HAYASHI = { entity: 'person/hayashi', group: 'person', prominence: 'supporting' } as const;

it('says once what holds for all mentions of an entity', () => {
  const flat = flattenMentions([
    { block: 0, start: 4, end: 11, ...PATRIOT },
    { block: 0, start: 20, end: 27, ...HAYASHI },
    { block: 3, start: 0, end: 5, ...PAC3 },
    { block: 3, start: 9, end: 16, ...PATRIOT },
  ]);
  expect(flat).toEqual({
    kinds: [
      { group: 'weapon', prominence: 'key', entities: [PATRIOT.entity, PAC3.entity] },
      { group: 'person', prominence: 'supporting', entities: [HAYASHI.entity] },
    ],
    numbers: [0, 4, 11, 0, 0, 20, 27, 2, 3, 0, 5, 1, 3, 9, 16, 0],
  });
});

it('gives each block its mentions, in order, and none to a block without', () => {
  const byBlock = mentionsByBlock(
    flattenMentions([
      { block: 1, start: 4, end: 11, ...PATRIOT },
      { block: 1, start: 20, end: 27, ...HAYASHI },
    ]),
  );
  expect(byBlock[0]).toBeUndefined();
  expect(byBlock[1]).toEqual([
    { start: 4, end: 11, ...PATRIOT },
    { start: 20, end: 27, ...HAYASHI },
  ]);
  expect(byBlock[2]).toBeUndefined();
  expect(mentionsByBlock(flattenMentions([]))).toEqual([]);
});

/** An entity is always of one kind. */
const found = fc.record({
  entity: fc.integer({ min: 0, max: 20 }),
  start: fc.nat(),
  end: fc.nat(),
  block: fc.nat(30),
});
const GROUPS: KindGroup[] = ['person', 'weapon', 'policy'];

it('loses nothing on the way', () => {
  fc.assert(
    fc.property(fc.array(found), (list) => {
      const mentions: PlacedMention[] = list
        .toSorted((a, b) => a.block - b.block)
        .map(({ entity, ...place }) => ({
          ...place,
          entity: `x/${entity}`,
          group: GROUPS[entity % 3] ?? 'org',
          prominence: entity % 2 === 0 ? 'key' : 'background',
        }));
      const arrived = mentionsByBlock(flattenMentions(mentions)).flatMap((inBlock, block) =>
        (inBlock ?? []).map((mention) => ({ ...mention, block })),
      );
      expect(arrived).toEqual(mentions);
    }),
  );
});
