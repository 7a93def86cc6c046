import { describe, expect, it } from 'vitest';
import { linearScale, niceTicks, piecewiseScale, yearsOf, yearTicks } from '@/components/charts/scale';

describe('a linear scale', () => {
  it.each([
    [0, 100],
    [5, 150],
    [10, 200],
    [-5, 50],
  ])('puts %d at %d', (value, place) => {
    expect(linearScale([0, 10], [100, 200])(value)).toBe(place);
  });

  it('puts everything at its start where there is nothing to measure', () => {
    expect(linearScale([3, 3], [100, 200])(3)).toBe(100);
  });
});

describe('a scale in two parts', () => {
  const at = piecewiseScale([
    { domain: [1945, 2010], range: [0, 130] },
    { domain: [2010, 2020], range: [150, 250] },
  ]);

  it.each([
    [1945, 0],
    [1977.5, 65],
    [2010, 150],
    [2015, 200],
    [2020, 250],
    [2025, 300],
  ])('measures %d with its own part: %d', (year, place) => {
    expect(at(year)).toBeCloseTo(place, 6);
  });

  it('never goes back', () => {
    const places = Array.from({ length: 160 }, (_, index) => at(1940 + index / 2));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('round values', () => {
  it.each([
    [9.0353, 4, [0, 3, 6, 9]],
    [4, 4, [0, 1, 2, 3, 4]],
    [650, 4, [0, 200, 400, 600]],
    [0.3, 3, [0, 0.1, 0.2, 0.3]],
    [0, 4, [0]],
  ])('up to %d, %d at most: %j', (max, most, ticks) => {
    expect(niceTicks(max, most)).toEqual(ticks);
  });
});

it('years stand as close as they may', () => {
  const at = linearScale([1945, 2025], [0, 400]);
  expect(yearTicks([1945, 2025], at, 44)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(yearTicks([2020, 2024], linearScale([2020, 2024], [0, 400]), 44)).toEqual([
    2020, 2021, 2022, 2023, 2024,
  ]);
});

it.each([
  ['2023', 2023],
  ['2023-07-02', 2023.5],
  ['2024-01-01', 2024],
])('%s is %d in years', (date, years) => {
  expect(yearsOf(date)).toBeCloseTo(years, 2);
});
