import { expect, test } from 'vitest';
import { faultsOf, PACK } from './tiny-pack';

const PLAN = { label: { en: 'Five years' }, entity: 'policy/rules', sources: ['decision'] };
const FIGURE = {
  shape: 'by-fiscal-year',
  id: 'budget',
  title: { en: 'Budget' },
  unit: { en: 'yen' },
  comparability: { en: 'None.' },
  entities: [],
  rows: [2020, 2021, 2022, 2023].map((fiscalYear) => ({
    fiscalYear,
    from: `${fiscalYear}-04-01`,
    to: `${fiscalYear + 1}-03-31`,
    value: 1,
    sources: ['decision'],
  })),
};
const LANE = { id: 'makers', label: { en: 'Makers' } };
const BOX = { id: 'maker', label: { en: 'Maker' }, lane: 'makers', row: 1, entities: [] };
const FLOW = {
  id: 'who-sells',
  title: { en: 'Who sells' },
  finding: { en: 'The maker sells.' },
  entities: [],
  lanes: [LANE],
  boxes: [BOX],
  arrows: [
    {
      fromBox: 'maker',
      toBox: 'maker',
      kind: 'new',
      label: { en: 'sells' },
      text: { en: 'It sells.' },
      sources: ['decision'],
    },
  ],
  sources: ['decision'],
};
const COLUMN = { id: '2023', label: { en: '2023' }, date: '2023', entity: 'policy/rules' };
const ROW = {
  id: 'sales',
  label: { en: 'Sales' },
  cells: { '2023': { text: { en: 'Allowed.' }, sources: ['decision'] } },
};
const COMPARISON = { title: { en: 'Rules compared' }, columns: [COLUMN], rows: [ROW] };

test.each([
  ['a figure id given twice', { ...PACK, figures: [FIGURE, FIGURE] }, 'figures.1.id', 'given twice'],
  ['a flow id given twice', { ...PACK, flows: [FLOW, FLOW] }, 'flows.1.id', 'given twice'],
  [
    'a lane of a flow given twice',
    { ...PACK, flows: [{ ...FLOW, lanes: [LANE, LANE] }] },
    'flows.0.lanes.1.id',
    'given twice',
  ],
  [
    'a box of a flow given twice',
    { ...PACK, flows: [{ ...FLOW, boxes: [BOX, BOX] }] },
    'flows.0.boxes.1.id',
    'given twice',
  ],
  [
    'a column of the comparison given twice',
    { ...PACK, comparison: { ...COMPARISON, columns: [COLUMN, COLUMN] } },
    'comparison.columns.1.id',
    'given twice',
  ],
  [
    'a row of the comparison given twice',
    { ...PACK, comparison: { ...COMPARISON, rows: [ROW, ROW] } },
    'comparison.rows.1.id',
    'given twice',
  ],
  [
    'a chart of three years, which nobody would draw',
    { ...PACK, figures: [{ ...FIGURE, rows: FIGURE.rows.slice(1) }] },
    'figures.0.rows',
    'four years',
  ],
  [
    'a plan that ends before it begins',
    { ...PACK, figures: [{ ...FIGURE, plans: [{ ...PLAN, fromYear: 2027, toYear: 2023 }] }] },
    'figures.0.plans.0.toYear',
    'ends before it begins',
  ],
])('a pack with %s is refused, with the path to it', (_, pack, path, reason) => {
  const faults = faultsOf(pack);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${path}: `);
  expect(faults[0]).toContain(reason);
});

test('a pack with a figure, a flow and a comparison is taken', () => {
  const plans = [{ ...PLAN, fromYear: 2023, toYear: 2027 }];
  const drawn = { figures: [{ ...FIGURE, plans }], flows: [FLOW], comparison: COMPARISON };
  expect(faultsOf({ ...PACK, ...drawn })).toEqual([]);
});
