import { expect, test } from 'vitest';
import type { PageMention } from '@/data/messages';
import { countEntities } from '@/entrypoints/content/marks/found-entities';

const mentions = (...entities: string[]): { mentions: PageMention[] } => ({
  mentions: entities.map((entity) => ({
    start: 0,
    end: 1,
    entity,
    group: 'concept',
    prominence: 'key',
  })),
});

test('counts mentions in order of appearance', () => {
  expect(countEntities([mentions('b', 'a'), {}, mentions('b')])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
