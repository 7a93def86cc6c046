// `npm run bench`: set-up, build, then the benchmarks in a real Chromium. The arguments are told in tests/bench/main.ts.
import { join } from 'node:path';
import { build } from './build.mjs';
import { program, ROOT, run, runQuietly } from './run.mjs';
import { setUp } from './setup.mjs';

try {
  setUp(['chromium']);
  build('chromium');
  const command = ['--import', 'tsx', join(ROOT, 'tests/bench/main.ts'), ...process.argv.slice(2)];
  process.exitCode = run(process.execPath, command);
  // What was written is formatted as all else is.
  if (process.exitCode === 0) runQuietly(process.execPath, [program('oxfmt/bin/oxfmt'), 'docs']);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
