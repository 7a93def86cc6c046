// `npm run check`: everything that can be said of the code without running it.
import { pathToFileURL } from 'node:url';
import { program, runQuietly } from './run.mjs';

const STEPS = [
  ['generated types', 'wxt/bin/wxt.mjs', ['prepare']],
  ['types', 'typescript/bin/tsc', ['--noEmit']],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings']],
  ['format', 'oxfmt/bin/oxfmt', ['--check']],
  ['dead code', 'knip/bin/knip.js', []],
];

/** Runs every step and shows what those that fail have to say. Returns the names of the steps by outcome. */
export function check() {
  const passed = [];
  const failed = [];
  for (const [name, path, args] of STEPS) {
    const ok = runQuietly(process.execPath, [program(path), ...args]) === 0;
    (ok ? passed : failed).push(name);
    console.log(`${ok ? '✓' : '✗'} ${name}`);
  }
  return { passed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = check().failed.length === 0 ? 0 : 1;
}
