import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '@/tests/browsers/browser';
import { BUILDS } from '@/tests/browsers/builds';
import { launchBrowser } from '@/tests/browsers/launch-browser';
import { makeProfile, removeProfile } from '@/tests/browsers/own-profile';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';
import { extensionFilesWith } from '@/tests/faults/profile-words';
import { waitForCardAtRest } from './card-at-rest';
import { forBothBrowsers } from './in-both-browsers';
import { html, waitForMarks, waitForNoMarks } from './marks';

/** The extension's interface, as its own pages reach it. */
declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };

/** A word that stands nowhere but in the name of the visited host. */
const HOST = 'numbatfig.localhost';

forBothBrowsers('a private window', (name) => {
  let browser: Browser;
  let server: PageServer;
  let profile: string;

  beforeAll(async () => {
    server = await startPageServer(tmpdir());
    profile = await makeProfile('private');
    browser = await launchBrowser(name, { extension: BUILDS[name], profile, locale: 'en-US', offline: true });
  });
  afterAll(async () => {
    await server.close();
    await removeProfile(profile);
  });

  it('can have a site switched off, which holds in no other window and leaves its name in no file', async () => {
    server.put('story.html', html('<p>Fumio Kishida spoke.</p>'));
    const address = server.url('story.html', HOST);
    const page = await browser.openPrivately(address);
    await waitForMarks(page, 'Fumio Kishida');
    await page.hover('Fumio Kishida');
    await waitForCardAtRest(page);
    await page.clickInCard('button', /^Off on this site/);
    await waitForNoMarks(page);
    await waitForMarks(await browser.open(address), 'Fumio Kishida');
    const own = await browser.openExtensionPage('manifest.json');
    const [stored, kept] = await own.evaluate(() =>
      Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]),
    );
    expect(stored).toEqual({});
    expect(kept).toEqual({ 'private-sites': [{ site: HOST, on: false }] });
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
    expect(extensionFilesWith(profile, HOST)).toEqual([]);
  });
});
