/** The built extension in a page of the bench: switched by its own command, and asked through its own badge. */
import type { Browser, Page } from 'puppeteer-core';
import { createExtension, type ChromiumExtension } from '@/tests/browsers/chromium/extension';
import { waitFor } from '@/tests/browsers/wait-for';

/** Large pages take their time on a busy machine. In ms. */
const PATIENCE_MS = 120_000;

export interface BenchExtension extends ChromiumExtension {
  /** Marking on the site of the page in front, on or off, as the reader's keyboard shortcut does it. */
  toggle(): Promise<void>;
  /** Waits until the badge of the page in front says so. */
  waitForBadge(text: string): Promise<void>;
}

export async function installExtension(browser: Browser, folder: string): Promise<BenchExtension> {
  const extension = createExtension(browser, await browser.installExtension(folder));
  return {
    ...extension,
    toggle: async () => {
      await extension.run(`(async () => { chrome.commands.onCommand.dispatch('toggle-site', ${FRONT}); })()`);
    },
    waitForBadge: async (text) => {
      await waitFor(
        `the badge to say "${text}"`,
        async () => (await extension.run(BADGE)) === text,
        PATIENCE_MS,
      );
    },
  };
}

const FRONT = '(await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]';
const BADGE = `(async () => chrome.action.getBadgeText({ tabId: ${FRONT}.id }))()`;

/** The id of the world in which the content script runs, once it runs. */
export async function watchOurWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Backgrounder') world = context.id;
  });
  await session.send('Runtime.enable');
  return async (expression) => {
    const contextId = await waitFor('the content script to run', () => world);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
