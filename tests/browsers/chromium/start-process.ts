import { launch, type Browser as Puppeteer, type Target } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/find-browser.mjs';
import type { ProxiedOptions } from '@/tests/browsers/launched';

/** Size of the viewport when headless, in CSS pixels. */
const VIEWPORT = { width: 1200, height: 900 };
/** On the screen of 800 by 600 px that Chromium makes up without one, the popup would not find room. */
const HEADLESS_FLAGS = ['--screen-info={1600x1200}', '--window-size=1200,1000', '--disable-gpu'];

/** In ms: some 2 s on a quiet machine. */
const LONGEST_START = 60_000;

interface ProcessOptions extends Pick<ProxiedOptions, 'headless' | 'locale' | 'proxyPort'> {
  /** Folder of the browser's profile. */
  profile: string;
  flags?: string[];
  /** How long one call in a page may take, in ms; 0 is without end. Default: Puppeteer's three minutes. */
  protocolTimeout?: number;
  /** Which pages and workers are looked into. Default: all. */
  isDriven?: (target: Target) => boolean;
}

/** Starts Chromium, ready to have extensions installed. */
export function startProcess({
  profile,
  headless = true,
  locale,
  proxyPort,
  flags = [],
  protocolTimeout,
  isDriven,
}: ProcessOptions): Promise<Puppeteer> {
  return launch({
    executablePath: requireBrowser('chromium'),
    headless,
    // Only the pipe lets the protocol install an unpacked extension.
    pipe: true,
    // Whoever starts a browser ends it in order, and its profile with it.
    handleSIGINT: false,
    enableExtensions: true,
    ...(protocolTimeout !== undefined && { protocolTimeout }),
    ...(isDriven && { targetFilter: isDriven, waitForInitialPage: false }),
    userDataDir: profile,
    timeout: LONGEST_START,
    // On Linux the interface follows the environment, elsewhere the flag below.
    env: locale === undefined ? process.env : { ...process.env, LANGUAGE: locale.replace('-', '_') },
    defaultViewport: headless ? VIEWPORT : null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? HEADLESS_FLAGS : []),
      // What stays on this machine takes no proxy.
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      // Chromium refuses to run as root inside its sandbox, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags,
    ],
  });
}
