// Makes sure that everything is there which a command needs: dependencies, browsers, fonts. Installs only what is
// missing. Plain JavaScript: it runs before any dependency is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, requireBrowser } from './find-browser.mjs';
import { ROOT, run } from './run.mjs';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-noto-core', 'fonts-noto-cjk'],
};

/**
 * @param {('chromium' | 'firefox')[]} browsers those that are needed
 * @throws a sentence that says what to install by hand
 */
export function setUp(browsers) {
  installDependencies();
  const missing = browsers.filter((name) => findBrowser(name) === undefined);
  // Without Japanese glyphs the pictures of cards show boxes; nothing else depends on fonts.
  const wanted = [...missing, ...(hasJapaneseFont() ? [] : ['fonts'])].flatMap((name) => PACKAGES[name]);
  if (wanted.length > 0) installPackages(wanted);
  for (const name of browsers) requireBrowser(name);
}

function installDependencies() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies …');
  // Started by npm, its own script is known; that needs no shell, on Windows either.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0) throw new Error('npm ci failed; what it said stands above. Fix that, then try again.');
}

function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Tries; whether a browser is still missing is for the caller to say. */
function installPackages(packages) {
  const prefix = aptPrefix();
  if (prefix === undefined) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const [command = '', ...args] = [...prefix, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  if (run(command, [...args, 'update', '-qq'], quiet) !== 0) return;
  run(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** How apt-get may be run: as root, through sudo if it asks no password, or not at all. */
function aptPrefix() {
  if (!succeeds('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
