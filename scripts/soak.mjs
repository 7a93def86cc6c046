// `npm run soak`: set-up, both builds, then faults by the hundred in both browsers. A word picks the files that hold it.
import { build } from './build.mjs';
import { program, run } from './run.mjs';
import { setUp } from './setup.mjs';

const BROWSERS = ['chromium', 'firefox'];

try {
  setUp(BROWSERS);
  for (const browser of BROWSERS) build(browser);
  const command = [program('vitest/vitest.mjs'), 'run', '--project=soak', ...process.argv.slice(2)];
  process.exitCode = run(process.execPath, command);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
