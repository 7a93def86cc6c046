import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser as Puppeteer } from 'puppeteer-core';
import type { Page } from '@/tests/browsers/browser';
import { endOf } from '@/tests/browsers/end-of-process';
import type { LaunchedBrowser, ProxiedOptions } from '@/tests/browsers/launched';
import { makeProfile, removeProfile } from '@/tests/browsers/own-profile';
import { collectErrors } from './console-errors';
import { createExtension } from './extension';
import { createChromiumPage } from './page';
import { openChromiumPopup, type Running } from './popup';
import { startProcess } from './start-process';

export async function launchChromium(options: ProxiedOptions): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await makeProfile('chromium'));
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
    stopBackground: async (afterMs = 0) => {
      await pause(afterMs);
      return running.extension.stopBackground();
    },
    enableExtension: (on) => running.extension.enable(on),
    reloadExtension: () => running.extension.reload(),
    restart: async () => {
      pages.clear();
      await running.puppeteer.close();
      running = await start(options, profile);
    },
    crash: async () => {
      pages.clear();
      await kill(running.puppeteer);
      running = await start(options, profile);
    },
    renew: async () => {
      for (const page of pages.values()) await page.close();
      running.log.errors.length = 0;
    },
    end: () => endOfChromium(running.puppeteer),
    close: async () => {
      await running.puppeteer.close();
      if (options.profile === undefined) await removeProfile(profile);
    },
    closed: () =>
      new Promise((resolve) => {
        running.puppeteer.once('disconnected', () => resolve());
      }),
    consoleErrors: async () => [...running.log.errors],
  };
}

function endOfChromium(puppeteer: Puppeteer): string | undefined {
  if (puppeteer.connected) return undefined;
  const child = puppeteer.process();
  return (child && endOf(child)) ?? 'has let go of its driver';
}

async function kill(puppeteer: Puppeteer): Promise<void> {
  const process = puppeteer.process();
  if (process === null) throw new Error('Chromium was not started here.');
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}

async function start(options: ProxiedOptions, profile: string): Promise<Running> {
  const puppeteer = await startProcess({ ...options, profile });
  const id = await puppeteer.installExtension(options.extension);
  const extension = createExtension(puppeteer, id);
  const log = collectErrors(puppeteer, id);
  return { puppeteer, extension, log };
}
