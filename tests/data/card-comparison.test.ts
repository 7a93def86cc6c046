import { describe, expect, test } from 'vitest';
import type { CardComparison } from '@/data/card-comparison';
import { cardView } from '@/data/card-view';
import { readPackFolder } from '@/data/pack-files';

const pack = readPackFolder('data/packs/japan-arms-exports');
const RULES = 'policy/export-rules-2014';

function comparisonOn(entity: string, written?: string): CardComparison | undefined {
  const view = cardView(pack, entity, 'en', { written, today: pack.asOf });
  if ('missing' in view) throw new Error(`The pack has no ${entity}.`);
  return view.comparison;
}

describe('the comparison of rules', () => {
  test.each([
    ['1950-01-01', undefined, 'written', false],
    ['1970-01-01', '1967-04-21', 'written', false],
    ['2019-06-01', '2014-04-01', 'written', false],
    ['2023-12-21', '2014-04-01', 'written', false],
    ['2023-12-22', '2023-12-22', 'written', false],
    ['2026-01-15', '2024-03-26', 'written', false],
    ['2026-04-21', '2024-03-26', 'before', true],
    [undefined, '2024-03-26', 'before', false],
  ])('on a page of %s stands the version of %s on the left, as %s', (day, date, leftIs, rightIsThen) => {
    const comparison = comparisonOn(RULES, day);
    expect(comparison?.left?.date).toBe(date);
    expect(comparison).toMatchObject({ leftIs, rightIsThen });
    expect(comparison?.right.date).toBe('2026-04-21');
  });

  test('tells only of points on which both versions are known', () => {
    const rows = comparisonOn(RULES, '2023-12-22')?.rows ?? [];
    expect(rows.map(({ label }) => label.text)).toEqual([
      'Basic stance',
      'Finished lethal weapons',
      'Who may receive',
      'Countries at war',
      'Who decides',
    ]);
    expect(rows.every(({ left, right }) => left !== undefined && right !== undefined)).toBe(true);
  });

  test('merges what is equal, with the sources of both', () => {
    const cells = { '2014': cell('As ever.', 'mofa14'), '2026-04': cell('As ever.', 'tdn26') };
    const rows = [{ id: 'form', label: { en: 'Form' }, cells }];
    const columns = (pack.comparison?.columns ?? []).filter(({ id }) => id in cells);
    const changed = { ...pack, comparison: { title: { en: 'Rules' }, columns, rows } };
    const view = cardView(changed, RULES, 'en', { written: '2019-06-01', today: pack.asOf });
    const [row] = ('missing' in view ? undefined : view.comparison?.rows) ?? [];
    expect(row?.same?.text.text).toBe('As ever.');
    expect(row?.same?.sources).toEqual([1, 2]);
    expect(row?.left).toBeUndefined();
  });

  test.each([
    ['policy/export-revision-2026-04', true],
    ['policy/arms-export-ban', true],
    ['policy/nss-2022', false],
    ['weapon/patriot', false],
    ['concept/five-categories', false],
  ])('stands on the card of %s: %s', (entity, stands) => {
    expect(comparisonOn(entity, '2023-12-22') !== undefined).toBe(stands);
  });

  test('leads to every version, oldest first', () => {
    expect(comparisonOn(RULES)?.versions.map(({ date }) => date.slice(0, 4))).toEqual([
      '1967',
      '1976',
      '2011',
      '2014',
      '2023',
      '2024',
      '2026',
    ]);
  });
});

function cell(text: string, source: string) {
  return { text: { en: text }, sources: [source] };
}
