import { expect, it } from 'vitest';
import { codeOnly, SHIPPED, sourceFiles, withStrings } from './source-files';

/** Lines `file:line code` of the code that a pattern finds. */
function found(folders: readonly string[], pattern: RegExp, codeOf = codeOnly): string[] {
  return sourceFiles(folders, /\.(ts|tsx|mts|mjs)$/).flatMap(({ path, text }) =>
    codeOf(text)
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

/** However it is done: a timer handed on, a thread that waits, a condition that only looks at the clock. */
const SLEEP =
  /\bset(?:Timeout|Immediate)\b|\btimers\/promises\b|\bAtomics\.wait|\b(?:performance|Date)\.now\(\)\s*[<>]/;
const MAY_SLEEP = [
  // The harness waits for conditions; what it does between two looks is its own matter.
  'tests/browsers/',
  // A fault comes at any moment, one drawn by lot.
  'tests/faults/',
  // A hostile page does what it likes.
  'tests/fixtures/hostile/',
  // These measure time, and these speak of it.
  'tests/bench/',
  'tests/repository/',
];

it('no test sleeps, nor has a page do it', () => {
  const lines = found(['tests'], SLEEP, withStrings);
  expect(lines.filter((line) => !MAY_SLEEP.some((path) => line.startsWith(path)))).toEqual([]);
});

it.each([
  'await new Promise((done) => setTimeout(done, 100));',
  "import { setTimeout as pause } from 'node:timers/promises';",
  'await promisify(setTimeout)(100);',
  "page.evaluate('new Promise((done) => window.setTimeout(done, 100))');",
  'Atomics.wait(cells, 0, 0, 100);',
  "page.waitFor('a second', (from) => performance.now() > from + 1_000, begun);",
])('%s is a sleep', (line) => {
  expect(withStrings(line)).toMatch(SLEEP);
});
