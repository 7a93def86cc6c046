// Runs other programs. Plain JavaScript, no dependency: set-up uses it too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Runs a program in the foreground. Returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs a program in silence. Shows what it said only if it fails. Returns its exit code. */
export function runQuietly(command, args) {
  // What is collected is no terminal, though some programs colour it all the same.
  const options = { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status ?? 1;
}

/** Path of a dependency's program, to be run with `process.execPath`: works without a shell on every system. */
export function program(path) {
  return join(ROOT, 'node_modules', path);
}
