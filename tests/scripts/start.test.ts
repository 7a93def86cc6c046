import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MOST_MS = 30_000;

it('ends, and says what is missing, where the browser cannot be started', { timeout: MOST_MS }, () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--headless', '--browser', 'firefox'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, PATH: '' }, timeout: MOST_MS },
  );
  expect(stderr).toContain('was not found. Install it');
  expect(status).toBe(1);
});
