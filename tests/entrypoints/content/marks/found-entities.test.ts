import { describe, expect, test } from 'vitest';
import type { PageMention } from '@/data/messages';
import { countEntities, mergeFound } from '@/entrypoints/content/marks/found-entities';

const mentions = (...entities: string[]): { mentions: PageMention[] } => ({
  mentions: entities.map((entity) => ({
    block: 0,
    start: 0,
    end: 1,
    entity,
    score: 1,
    why: '',
    group: 'concept',
    prominence: 'key',
  })),
});

describe('countEntities', () => {
  test('counts mentions in order of appearance', () => {
    expect(countEntities([mentions('b', 'a'), {}, mentions('b')])).toEqual([
      { entity: 'b', count: 2, frame: 0 },
      { entity: 'a', count: 1, frame: 0 },
    ]);
  });
});

describe('mergeFound', () => {
  test('adds counts, and leaves an entity with the first frame that holds it', () => {
    const top = [{ entity: 'a', count: 2, frame: 0 }];
    const inner = [
      { entity: 'b', count: 1, frame: 7 },
      { entity: 'a', count: 3, frame: 7 },
    ];
    expect(mergeFound([top, inner])).toEqual([
      { entity: 'a', count: 5, frame: 0 },
      { entity: 'b', count: 1, frame: 7 },
    ]);
    expect(top[0]?.count).toBe(2);
  });
});
