import { expect, test } from 'vitest';
import { mergeFound } from '@/data/merge-found';

test('adds counts, and leaves an entity with the first frame that holds it', () => {
  const merged = mergeFound([
    [0, [['a', 2]]],
    [
      7,
      [
        ['b', 1],
        ['a', 3],
      ],
    ],
  ]);
  expect(merged).toEqual([
    { entity: 'a', count: 5, frame: 0 },
    { entity: 'b', count: 1, frame: 7 },
  ]);
});
