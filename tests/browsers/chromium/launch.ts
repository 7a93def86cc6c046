import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/find-browser.mjs';
import type { Browser, LaunchOptions, Page } from '@/tests/browsers/browser';
import { collectErrors } from './console-errors';
import { createExtension } from './extension';
import { createChromiumPage } from './page';
import { openChromiumPopup, type Running } from './popup';

/** Size of the viewport when headless, in CSS pixels. */
const VIEWPORT = { width: 1200, height: 900 };
/** On the screen of 800 by 600 px that Chromium makes up without one, the popup would not find room. */
const HEADLESS_FLAGS = ['--screen-info={1600x1200}', '--window-size=1200,1000', '--disable-gpu'];

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'backgrounder-chromium-')));
  let running = await start(options, profile);
  const pages = new Map<object, Page>();

  const adopt = async (url: string): Promise<Page> => {
    const tab = await running.puppeteer.newPage();
    tab.once('close', () => pages.delete(tab));
    const page = await createChromiumPage(tab, running.extension);
    pages.set(tab, page);
    await tab.goto(url);
    await tab.bringToFront();
    return page;
  };

  return {
    name: 'chromium',
    pages: () => [...pages.values()],
    open: adopt,
    openExtensionPage: (path) => adopt(running.extension.url(path)),
    openPopup: async (page) => {
      await page.bringToFront();
      return openChromiumPopup(running);
    },
    stopBackground: () => running.extension.stopBackground(),
    restart: async () => {
      pages.clear();
      await running.puppeteer.close();
      running = await start(options, profile);
    },
    close: async () => {
      await running.puppeteer.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    closed: () =>
      new Promise((resolve) => {
        running.puppeteer.once('disconnected', () => resolve());
      }),
    consoleErrors: async () => [...running.log.errors],
  };
}

async function start(options: LaunchOptions, profile: string): Promise<Running> {
  const { headless = true, locale } = options;
  const puppeteer = await launch({
    executablePath: requireBrowser('chromium'),
    headless,
    // Only the pipe lets the protocol install an unpacked extension.
    pipe: true,
    // Whoever starts a browser ends it in order, and its profile with it.
    handleSIGINT: false,
    enableExtensions: true,
    userDataDir: profile,
    // On Linux the interface follows the environment, elsewhere the flag below.
    env: locale === undefined ? process.env : { ...process.env, LANGUAGE: locale.replace('-', '_') },
    defaultViewport: headless ? VIEWPORT : null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? HEADLESS_FLAGS : []),
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      // Chromium refuses to run as root inside its sandbox, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await puppeteer.installExtension(options.extension);
  const extension = createExtension(puppeteer, id);
  const log = collectErrors(puppeteer, id);
  return { puppeteer, extension, log };
}
