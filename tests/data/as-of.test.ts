import { describe, expect, test } from 'vitest';
import { byDate, isLater, tenseOf } from '@/data/as-of';

const DAY = '2023-12-22';

describe('tenseOf', () => {
  test.each([
    ['no end', { from: '2014-04-01' }, 'then'],
    ['no period at all', {}, 'then'],
    ['that very day', { from: DAY, to: DAY }, 'then'],
    ['until that day', { from: '2023', to: DAY }, 'then'],
    ['the day before', { from: '2023-12-21', to: '2023-12-21' }, 'before'],
    ['the day after', { from: '2023-12-23' }, 'since'],
    ['its month', { from: '2023-12', to: '2023-12' }, 'then'],
    ['its year', { from: '2023', to: '2023' }, 'then'],
    ['the month before', { from: '2023-11', to: '2023-11' }, 'before'],
    ['the year after', { from: '2024' }, 'since'],
  ])('a period of %s', (_, period, tense) => {
    expect(tenseOf(period, DAY)).toBe(tense);
  });

  test('a page of which only the month is known sees all of the month as its day', () => {
    expect(tenseOf({ from: '2023-12-23' }, '2023-12')).toBe('then');
    expect(tenseOf({ from: '2024-01-01' }, '2023-12')).toBe('since');
  });
});

test('isLater compares at the coarser precision', () => {
  expect(isLater('2023-12-23', '2023-12')).toBe(false);
  expect(isLater('2024-01', '2023-12-31')).toBe(true);
});

test('byDate puts a year before its months, and a month before its days', () => {
  expect(['2023-12-22', '2024', '2023', '2023-12'].toSorted(byDate)).toEqual([
    '2023',
    '2023-12',
    '2023-12-22',
    '2024',
  ]);
});
