import { describe, expect, it } from 'vitest';
import { tableToMarkdown, toMarkdown } from './markdown';
import { againstGoal, digits, whole, withSpread } from './numbers';
import { median, percentile, ratios, spreadOf } from './statistics';

describe('statistics', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('percentiles lie between the values around them', () => {
    expect(percentile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
    expect(percentile([5, 1], 1)).toBe(5);
  });

  it('a spread holds the middle half', () => {
    expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ median: 3, low: 2, high: 4, count: 5 });
  });

  it('ratios are taken round by round, as far as both have rounds', () => {
    expect(ratios([2, 9, 8], [1, 3])).toEqual([2, 3]);
  });
});

describe('figures', () => {
  it.each([
    [0.7512, '0.75'],
    [12.34, '12.3'],
    [1234.5, '1,235'],
    [Number.NaN, '–'],
  ])('%d is written %s', (value, text) => {
    expect(digits(value)).toBe(text);
  });

  it('counts have no fraction', () => {
    expect(whole(50)).toBe('50');
    expect(whole(1_000_000)).toBe('1,000,000');
  });

  it.each([
    [0.8, 0.75, false, '0.80 ✓ (goal ≥ 0.75)'],
    [0.7, 0.75, false, '0.70 ✗ (goal ≥ 0.75)'],
    [30, 24, true, '30.0 ✗ (goal ≤ 24.0)'],
    [30, undefined, true, '30.0'],
  ])('%d against %s is written %s', (value, goal, atMost, text) => {
    expect(againstGoal(value, goal, atMost)).toBe(text);
  });

  it('a spread stands in brackets', () => {
    expect(withSpread({ median: 3, low: 2, high: 4, count: 5 })).toBe('3.00 (2.00–4.00)');
  });
});

describe('the table writer', () => {
  const table = { caption: 'Speed', columns: ['', 'MB/s'], rows: [['ours', '800'], ['a peer']] };

  it('lines its columns up and fills what is missing', () => {
    expect(tableToMarkdown(table).split('\n')).toEqual([
      '**Speed**',
      '',
      '|        | MB/s |',
      '| ------ | ---- |',
      '| ours   | 800  |',
      '| a peer |      |',
    ]);
  });

  it('says when and on what machine a section was measured', () => {
    const machine = { cpu: 'A processor', cores: 2, node: '20.19.0', chromium: '140.0.0.0' };
    const section = {
      title: 'Names',
      date: '2026-11-25',
      machine,
      method: ['So.'],
      tables: [table],
      figures: [],
    };
    expect(toMarkdown([section])).toContain(
      '## Names\n\n2026-11-25 · A processor, 2 cores · Chromium 140.0.0.0 · Node 20.19.0\n\nSo.\n\n**Speed**',
    );
  });
});
