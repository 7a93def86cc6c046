import { describe, expect, it } from 'vitest';
import { layoutYearBars } from '@/components/charts/year-bars-layout';
import { seenFrom, shippedBriefing } from '@/tests/components/briefing/shipped-briefing';

const briefing = await shippedBriefing('en');

function chartOn(date: string | undefined) {
  const chart = seenFrom(briefing, date).charts[0];
  if (chart === undefined) throw new Error('The pack has no chart.');
  return chart;
}

const momentsOn = (date: string | undefined) =>
  Object.fromEntries(chartOn(date).rows.map(({ fiscalYear, moment }) => [fiscalYear, moment]));

describe('the year of a page', () => {
  it.each([
    ['2023-12-22', 2024, 2025],
    ['2023-12-01', 2023, 2024],
    ['2019-06-01', 2019, 2020],
  ])('on %s is %d, the newest number known, and %d is since', (date, here, since) => {
    const moments = momentsOn(date);
    expect(moments[here]).toBe('here');
    expect(moments[here - 1]).toBe('then');
    expect(moments[since]).toBe('since');
  });

  it('is none on a page without a date', () => {
    expect(new Set(Object.values(momentsOn(undefined)))).toEqual(new Set(['then']));
  });
});

describe.each([320, 368, 500])('the bars, %d px wide', (width) => {
  const { rows, plans } = chartOn('2023-12-22');
  const drawn = layoutYearBars({ rows, plans, width });

  it('are as long as their numbers, from a base of zero', () => {
    const perUnit = drawn.bars.map(({ height, index }) => height / (rows[index]?.value ?? 0));
    for (const measure of perUnit) expect(measure).toBeCloseTo(perUnit[0] ?? 0, 6);
    for (const { y, height } of drawn.bars) expect(y + height).toBeCloseTo(drawn.base, 6);
  });

  it('leave room for the plan that goes on', () => {
    expect(drawn.plans).toHaveLength(1);
    expect(drawn.plans[0]?.to).toBeLessThanOrEqual(width);
    expect(drawn.plans[0]?.to).toBeGreaterThan(drawn.bars.at(-1)?.x ?? width);
  });

  it('carry numbers where the story turns, and the year of the page under them', () => {
    expect(drawn.labelled.map((index) => rows[index]?.fiscalYear)).toEqual([
      2012, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(drawn.years.find(({ here }) => here)?.year).toBe(2024);
  });
});
