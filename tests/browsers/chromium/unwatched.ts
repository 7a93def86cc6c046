import type { ProxiedOptions } from '@/tests/browsers/launched';
import { makeProfile, removeProfile } from '@/tests/browsers/own-profile';
import { createExtension } from './extension';
import { startProcess } from './start-process';

/** A Chromium with the extension, in which nobody looks into pages: to such ones alone it prepares others in advance. */
export interface UnwatchedChromium {
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<void>;
  /** Value of an expression in the extension's service worker. */
  runInWorker(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function launchUnwatched(options: ProxiedOptions): Promise<UnwatchedChromium> {
  const profile = await makeProfile('chromium');
  const puppeteer = await startProcess({
    ...options,
    profile,
    isDriven: (target) => target.type() === 'service_worker',
  });
  const { id, run } = createExtension(puppeteer, await puppeteer.installExtension(options.extension));
  await puppeteer.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}`));
  const session = await puppeteer.target().createCDPSession();
  return {
    open: async (url) => {
      await session.send('Target.createTarget', { url });
    },
    runInWorker: run,
    close: async () => {
      await puppeteer.close();
      await removeProfile(profile);
    },
  };
}
