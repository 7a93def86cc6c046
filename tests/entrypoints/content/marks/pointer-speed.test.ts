import { expect, test } from 'vitest';
import { isFast } from '@/entrypoints/content/marks/pointer-speed';

test.each([
  ['the first sample', undefined, { x: 0, y: 0, time: 0 }, false],
  ['0.4 px/ms', { x: 0, y: 0, time: 0 }, { x: 6.4, y: 0, time: 16 }, false],
  ['0.6 px/ms', { x: 0, y: 0, time: 0 }, { x: 9.6, y: 0, time: 16 }, true],
  ['a far step after a pause', { x: 0, y: 0, time: 0 }, { x: 400, y: 0, time: 33 }, false],
  ['two samples of one moment', { x: 0, y: 0, time: 5 }, { x: 400, y: 0, time: 5 }, false],
])('%s is fast: %4$s', (_, before, now, fast) => {
  expect(isFast(before, now)).toBe(fast);
});
