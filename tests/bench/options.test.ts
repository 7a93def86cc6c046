import { expect, it } from 'vitest';
import { readBenchOptions } from './options';

it.each([
  [[], ['names', 'page', 'card']],
  [['pages'], ['pages']],
  [
    ['all', 'page'],
    ['names', 'page', 'card', 'pages'],
  ],
])('%j runs %j', (args, modes) => {
  expect(readBenchOptions(args).modes).toEqual(modes);
});

it('takes numbers of names', () => {
  expect(readBenchOptions(['names', '--sizes', '50,1000']).sizes).toEqual([50, 1000]);
});

it.each([[['--sizes']], [['--sizes', '50,x']], [['nmaes']]])('%j is refused with a sentence', (args) => {
  expect(() => readBenchOptions(args)).toThrow(/\.$/);
});
