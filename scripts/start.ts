/**
 * Opens a real browser with the built extension on one page: for a person if there is a display, else for a tour that
 * leaves screenshots. `start.mjs` has done set-up and build before.
 */
import { basename, dirname, join } from 'node:path';
import { readStartOptions, type StartOptions } from './start-options.mjs';
import { takeTour } from './tour';
import type { Browser, BrowserName } from '@/tests/browsers/browser';
import { BUILDS } from '@/tests/browsers/builds';
import { launchBrowser } from '@/tests/browsers/launch-browser';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';

const ROOT = join(import.meta.dirname, '..');
const DEMO = join(ROOT, 'tests/fixtures/pages/demo.html');
const TITLES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  const headless = options.headless || !hasDisplay();
  const { server, address } = await serve(options);
  try {
    await openOn(address, options.browser, headless);
  } finally {
    await server?.close();
  }
}

async function openOn(address: string, name: BrowserName, headless: boolean): Promise<void> {
  const browser = await launchBrowser(name, { extension: BUILDS[name], headless });
  try {
    if (headless) await takeTour(browser, address, join(ROOT, '.tour'), console.log);
    else await stay(browser, address, TITLES[name]);
  } finally {
    await browser.close();
  }
}

/** Content scripts do not run on `file:`, so a file is served on loopback. */
async function serve({
  file = DEMO,
  address,
}: StartOptions): Promise<{ server?: PageServer; address: string }> {
  if (address !== undefined) return { address };
  const server = await startPageServer(dirname(file));
  return { server, address: server.url(encodeURIComponent(basename(file))) };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function stay(browser: Browser, address: string, title: string): Promise<void> {
  await browser.open(address);
  console.log(`${title} is open on ${address} with Backgrounder in it, on a fresh profile.`);
  console.log(
    'Hover over an underlined name; press the toolbar button for the whole story. Close the browser to end.',
  );
  await Promise.race([browser.closed(), interrupted()]);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
