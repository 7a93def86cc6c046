import { expect, it } from 'vitest';
import { codeOnly, SHIPPED, sourceFiles } from './source-files';

/** Lines `file:line code` of the code that a pattern finds. */
function found(folders: readonly string[], pattern: RegExp): string[] {
  return sourceFiles(folders, /\.(ts|tsx|mts|mjs)$/).flatMap(({ path, text }) =>
    codeOnly(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

it('text never becomes HTML or code in what ships', () => {
  const risky =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\beval\(|\bnew Function\b/;
  expect(found(SHIPPED, risky)).toEqual([]);
});

it('no signature says any', () => {
  const untyped = /[:<|&,(]\s*any\b(?!\s*[:(])|\bas\s+any\b/;
  expect(found([...SHIPPED, 'scripts', 'tests'], untyped)).toEqual([]);
});

it('nothing is asserted to be there', () => {
  const bang = /[\w)\]]!(?=[.;,)\]]|$)/;
  expect(found([...SHIPPED, 'scripts', 'tests'], bang)).toEqual([]);
});

it('no test is skipped, focused or repeated until it passes', () => {
  const evasive = /\b(it|test|describe)\.(skip|only|todo|fails)\b|\bretry\s*:/;
  expect(found(['tests'], evasive)).toEqual([]);
});

it('no test sleeps', () => {
  // The harness waits for conditions; what it does between two looks is its own matter.
  const tests = found(['tests'], /\bsetTimeout\(/).filter((line) => !line.startsWith('tests/browsers/'));
  expect(tests).toEqual([]);
});
