import { join } from 'node:path';
import type { Page } from '@/tests/browsers/browser';
import type { LaunchedBrowser, ProxiedOptions } from '@/tests/browsers/launched';
import { makeProfile, removeProfile } from '@/tests/browsers/own-profile';
import { waitFor } from '@/tests/browsers/wait-for';
import { createFirefoxPage } from './page';
import { openFirefoxPopup } from './popup';
import { baseUrl, enableAddon, endBackground, endOfBackground, readErrors, reloadAddon } from './privileged';
import { readWindowSize, renewWindow, type WindowSize } from './renew';
import { startFirefox, type FirefoxProcess } from './process';
import { writePreferences } from './profile';
import { createSession, type Session } from './session';
import { addonId, writeXpi } from './xpi';

export async function launchFirefox(options: ProxiedOptions): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await makeProfile('firefox'));
  const addon = addonId(options.extension);
  writePreferences(profile, addon, options);
  const xpi = join(profile, 'backgrounder.xpi');
  writeXpi(options.extension, xpi);
  const pages = new Map<string, Page>();
  let running = await start(options, profile, { addon, xpi, fresh: true });

  const open = async (url: string): Promise<Page> => {
    const { session, firefox } = running;
    const handle = await session.openTab();
    const tab = {
      handle,
      addon,
      session,
      marionette: firefox.marionette,
      forget: () => pages.delete(handle),
    };
    const page = createFirefoxPage(tab);
    pages.set(handle, page);
    await page.goto(url);
    return page;
  };

  return {
    name: 'firefox',
    pages: () => [...pages.values()],
    open,
    openExtensionPage: (path) => open(`${running.base}${path}`),
    openPopup: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup(running.session, addon, running.base);
    },
    stopBackground: async (afterMs = 0) => {
      await running.session.privileged(endBackground, addon, afterMs);
      const { stopped } = await waitFor('the background to stop', () =>
        running.session.privileged(endOfBackground),
      );
      return stopped;
    },
    enableExtension: async (on) => {
      await running.session.privileged(enableAddon, addon, on);
      const isRunning = async () => (await running.session.privileged(baseUrl, addon)) !== null;
      await waitFor(`the add-on to be ${on ? 'on' : 'off'}`, async () => (await isRunning()) === on);
    },
    reloadExtension: () => running.session.privileged(reloadAddon, addon),
    restart: async () => {
      pages.clear();
      await running.firefox.quit();
      running = await start(options, profile, { addon, xpi, fresh: false });
    },
    crash: async () => {
      pages.clear();
      await running.firefox.kill();
      running = await start(options, profile, { addon, xpi, fresh: false });
    },
    renew: async () => {
      for (const page of pages.values()) await page.close();
      const { firefox, session, size } = running;
      await renewWindow(firefox, session, size);
    },
    end: () => running.firefox.end(),
    close: async () => {
      await running.firefox.quit();
      if (options.profile === undefined) await removeProfile(profile);
    },
    closed: () => running.firefox.ended,
    consoleErrors: async () => [
      ...running.firefox.loggedErrors,
      ...(await running.session.privileged(readErrors, running.base)),
    ],
  };
}

interface Running {
  firefox: FirefoxProcess;
  session: Session;
  /** As it was at the start. */
  size: WindowSize;
  /** `moz-extension://…/` */
  base: string;
}

interface Addon {
  addon: string;
  xpi: string;
  /** Install it even if the profile holds a version of it. */
  fresh: boolean;
}

async function start(
  { headless = true }: ProxiedOptions,
  profile: string,
  { addon, xpi, fresh }: Addon,
): Promise<Running> {
  const firefox = await startFirefox(profile, headless);
  const home = (await firefox.marionette.send('WebDriver:GetWindowHandle')) as { value: string };
  const session = createSession(firefox.marionette, home.value);
  const known = await session.privileged(baseUrl, addon);
  if (fresh || known === null) await install(firefox, xpi);
  const base = await waitFor('the add-on to run', () => session.privileged(baseUrl, addon));
  return { firefox, session, base, size: await readWindowSize(firefox) };
}

/**
 * For good where Firefox takes unsigned add-ons (ESR, developer builds), so that a restart of the browser is a real
 * one; for the session elsewhere.
 */
async function install({ marionette }: FirefoxProcess, path: string): Promise<void> {
  try {
    await marionette.send('Addon:Install', { path, temporary: false });
  } catch (error) {
    if (!String(error).includes('SIGNEDSTATE')) throw error;
    await marionette.send('Addon:Install', { path, temporary: true });
  }
}
