import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { requireBrowser } from '@/scripts/find-browser.mjs';
import { endOf } from '@/tests/browsers/end-of-process';
import { waitFor } from '@/tests/browsers/wait-for';
import { connectMarionette, type Marionette } from './marionette';
import { LONGEST_SCRIPT } from './session';

export interface FirefoxProcess {
  marionette: Marionette;
  /** Resolves when the process has ended. */
  ended: Promise<void>;
  /** How the process has ended, if it has. */
  end(): string | undefined;
  quit(): Promise<void>;
  /** Ends the process with no time to write anything out. */
  kill(): Promise<void>;
  /** What pages and extensions have logged as errors so far. */
  loggedErrors: string[];
}

/** Longest start, in ms: some 2 s on a quiet machine. */
const LONGEST_START = 60_000;
/** Longest orderly end, in ms; then the process is killed. */
const LAST_WORDS = 30_000;

export async function startFirefox(profile: string, headless: boolean): Promise<FirefoxProcess> {
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(requireBrowser('firefox'), headless ? ['--headless', ...flags] : flags, {
    stdio: ['ignore', 'pipe', 'ignore'],
    // Caches and settings that ignore the profile stay out of the reader's home.
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '1000' },
  });
  const loggedErrors = collectErrors(child.stdout);
  const killIt = () => child.kill('SIGKILL');
  process.once('exit', killIt);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.removeListener('exit', killIt);
      resolve();
    });
  });
  const connect = () => {
    const end = endOf(child);
    if (end !== undefined) throw new Error(`Firefox ${end} while it started.`);
    // Read at each look: the file is there before the whole number is.
    return connectMarionette(Number(readFileSync(portFile, 'utf8')));
  };
  const marionette = await waitFor('Firefox to take a connection', connect, LONGEST_START);
  await marionette.send('WebDriver:NewSession', {
    capabilities: {
      alwaysMatch: { unhandledPromptBehavior: 'ignore', timeouts: { script: LONGEST_SCRIPT } },
    },
  });
  return {
    marionette,
    ended,
    end: () => endOf(child),
    loggedErrors,
    quit: () => quit(child, marionette, ended),
    kill: async () => {
      killIt();
      await ended;
      marionette.disconnect();
    },
  };
}

/** Parts of the browser log under their name, with what they have to say on the next line. */
const PART_OF_BROWSER = /^console\.error: \w+: *$/;

function collectErrors(output: Readable): string[] {
  const errors: string[] = [];
  createInterface({ input: output }).on('line', (line) => {
    if (line.startsWith('console.error:') && !PART_OF_BROWSER.test(line)) errors.push(line);
  });
  return errors;
}

async function quit(child: ChildProcess, marionette: Marionette, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), LAST_WORDS);
  // An orderly quit writes storage out. It may cut the connection before it answers.
  await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
  await ended;
  clearTimeout(timer);
  marionette.disconnect();
}
