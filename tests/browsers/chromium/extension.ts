import type { Browser as Puppeteer, Page, WebWorker } from 'puppeteer-core';
import { waitFor } from '@/tests/browsers/wait-for';

/** The installed extension in a running Chromium. */
export interface ChromiumExtension {
  id: string;
  url(path: string): string;
  /** Value of an expression in the service worker, which is started if it sleeps. */
  run(expression: string): Promise<unknown>;
  /** True if it was running. */
  stopBackground(): Promise<boolean>;
  enable(on: boolean): Promise<void>;
  reload(): Promise<void>;
}

/** In a worker that is just starting: Chromium may not have given it the API yet, and its script may not have run. */
const LISTENS = 'globalThis.chrome?.runtime?.onMessage.hasListeners() === true';

export function createExtension(puppeteer: Puppeteer, id: string): ChromiumExtension {
  const origin = `chrome-extension://${id}`;
  const target = () =>
    puppeteer.targets().find((it) => it.type() === 'service_worker' && it.url().startsWith(origin));

  const wake = async (): Promise<WebWorker> => {
    const running = await target()?.worker();
    if (running) return running;
    // Any event starts a sleeping worker; a message from a page of the extension is one. The manifest is the only
    // page of ours without a script of ours.
    const page = await puppeteer.newPage({ background: true });
    try {
      await page.goto(`${origin}/manifest.json`);
      await page.evaluate('void chrome.runtime.sendMessage({ wake: true }).catch(() => undefined)');
      return await waitFor('the service worker to start', () => target()?.worker());
    } finally {
      await page.close();
    }
  };

  /** Does something in the browser's own page for extensions, which has the rights for it. */
  let manager: Promise<Page> | undefined;
  const openManager = async (): Promise<Page> => {
    const page = await puppeteer.newPage({ background: true });
    await page.goto('chrome://extensions');
    return page;
  };
  const inManager = async (expression: string): Promise<void> => {
    manager ??= openManager();
    await (await manager).evaluate(expression);
  };

  return {
    id,
    enable: (on) => inManager(`chrome.management.setEnabled('${id}', ${on})`),
    reload: () =>
      inManager(`(async () => {
      // Outside of this mode an unpacked extension stays off once it has been ended.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      // With this option it answers when the extension is there again.
      await chrome.developerPrivate.reload('${id}', { populateErrorForUnpacked: true });
    })()`),
    url: (path) => `${origin}/${path}`,
    run: async (expression) => {
      const worker = await waitFor('the service worker to listen', async () => {
        const found = await wake();
        return (await found.evaluate(LISTENS)) === true ? found : null;
      });
      return worker.evaluate(expression);
    },
    stopBackground: async () => {
      const running = target();
      if (running === undefined) return false;
      // This one: a page that asks something at that moment starts the next one at once. One that is just starting does
      // not always heed the first call.
      await waitFor('the service worker to stop', async () => {
        if (!puppeteer.targets().includes(running)) return true;
        await (await running.worker())?.close();
        return false;
      });
      return true;
    },
  };
}
