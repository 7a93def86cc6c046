import { expect, it } from 'vitest';
import { SHIPPED, sourceFiles, type SourceFile } from './source-files';

const LONGEST = 300;
/** Of what ships and of the scripts. */
const MEDIAN = 80;

const lines = ({ text }: SourceFile) => text.split('\n').length - 1;

it('no file of code is longer than 300 lines', () => {
  const all = sourceFiles([...SHIPPED, 'scripts', 'tests'], /\.(ts|tsx|mts|mjs|css)$/);
  const long = all.filter((file) => lines(file) > LONGEST);
  expect(long.map((file) => `${file.path}: ${lines(file)} lines`)).toEqual([]);
});

it('half of the source files have 80 lines or fewer', () => {
  const lengths = sourceFiles([...SHIPPED, 'scripts'], /\.(ts|tsx|mjs)$/).map(lines);
  const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(median).toBeLessThanOrEqual(MEDIAN);
});
