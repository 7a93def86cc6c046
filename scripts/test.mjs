// `npm test`: set-up, both builds, all checks, all tests. The last line counts: checks and tests together.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { program, run } from './run.mjs';
import { setUp } from './setup.mjs';

const BROWSERS = ['chromium', 'firefox'];

try {
  setUp(BROWSERS);
  for (const browser of BROWSERS) {
    build(browser);
    console.log(`✓ build for ${browser}`);
  }
  const checks = check();
  const tests = runTests();
  if (checks.failed.length > 0) console.log(`Failed checks: ${checks.failed.join(', ')}`);
  report(checks.passed.length + tests.passed, checks.failed.length + tests.failed);
} catch (error) {
  console.error(error.message);
  report(0, 1);
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-tests-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  // `npm test -- popup` runs the test files whose path holds the word.
  const wanted = process.argv.slice(2);
  const command = [program('vitest/vitest.mjs'), 'run', '--project=!soak', ...reporters, ...wanted];
  const status = run(process.execPath, command);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that could not be loaded has no tests to count.
    const broken = testResults.filter((it) => it.status === 'failed' && it.assertionResults.length === 0);
    const failed = numFailedTests + broken.length;
    // An error outside any test fails the run without failing a test.
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
