// `npm start`: set-up, build, then a browser with the extension in it, on the demo article or on the page that is given.
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, run } from './run.mjs';
import { setUp } from './setup.mjs';
import { readStartOptions } from './start-options.mjs';

try {
  const args = process.argv.slice(2);
  const { browser } = readStartOptions(args);
  setUp([browser]);
  console.log(`Building for ${browser} …`);
  build(browser);
  // Files are named as seen from where the reader stands; npm and this script both move to the project.
  const env = { INIT_CWD: process.cwd(), ...process.env };
  const command = ['--import', 'tsx', join(ROOT, 'scripts/start.ts'), ...args];
  process.exitCode = run(process.execPath, command, { env });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
