import { expect, it } from 'vitest';
import type { Tenure } from '@/data/card-tenures';
import { all, drawnView, one, textOf } from './drawings';
import { english } from './sample-card';

const tenures: Tenure[] = [
  { label: english('Watchman'), from: '2020-01-01', to: '2021-01-01', tense: 'before' },
  { label: english('Keeper of the light'), from: '2022-01-01', to: '2024-06-01', tense: 'then' },
  { label: english('Harbor master'), from: '2024-06-01', tense: 'since' },
];

it('draws offices as bars, says in words what it shows, and marks the day of the page', () => {
  const strip = one(drawnView({ tenures }), '.tenures');
  expect(strip.attributes['aria-label']).toBe(
    'Watchman, 1 Jan 2020 – 1 Jan 2021; Keeper of the light, 1 Jan 2022 – 1 Jun 2024; Harbor master, since 1 Jun 2024'.replaceAll(
      /(\d+) (\w{3}) (\d{4})/g,
      '$1\u00a0$2\u00a0$3',
    ),
  );
  expect(all(strip, 'rect').map(({ attributes }) => attributes['class'])).toEqual([
    'before',
    'then',
    'since',
  ]);
  expect(all(strip, 'text').map(textOf)).toEqual(expect.arrayContaining(['Keeper of the light', '2023']));
  expect(all(strip, '.day')).toHaveLength(1);
});

it('draws nothing where one office says it all', () => {
  expect(all(drawnView(), '.tenures')).toEqual([]);
});
