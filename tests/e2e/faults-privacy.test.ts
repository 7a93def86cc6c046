import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '@/tests/browsers/browser';
import { launchBrowser } from '@/tests/browsers/launch-browser';
import { makeProfile, removeProfile } from '@/tests/browsers/own-profile';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';
import { waitFor } from '@/tests/browsers/wait-for';
import { BUILDS } from '@/tests/browsers/builds';
import { extensionFilesWith } from '@/tests/faults/profile-words';
import { forBothBrowsers } from './in-both-browsers';
import { html, waitForMarks } from './marks';

/** The extension's interface, as its own pages reach it. */
declare const chrome: {
  storage: Record<'local' | 'session', { get(): Promise<object>; set(items: object): Promise<void> }>;
};

/** Words that stand nowhere but in the visited page. */
const CANARY = 'quokkaberry';
const PAGE = `<!doctype html><html lang="en"><head><title>Title ${CANARY}</title></head><body>
  <p>Fumio Kishida said ${CANARY} to a Patriot missile.</p>
  <p><a href="/${CANARY}">Rahm Emanuel ${CANARY}</a></p>
  <input value="${CANARY}"><textarea>Fumio Kishida ${CANARY}</textarea></body></html>`;

/** Written by the test, to see that the search finds what is there. */
const PROOF = 'wombatplum';

forBothBrowsers('a page that is visited', (name) => {
  let browser: Browser;
  let server: PageServer;
  let profile: string;

  beforeAll(async () => {
    server = await startPageServer(tmpdir());
    profile = await makeProfile('privacy');
    browser = await launchBrowser(name, { extension: BUILDS[name], profile, locale: 'en-US', offline: true });
  });
  afterAll(async () => {
    await server.close();
    await removeProfile(profile);
  });

  it('leaves no request of ours, while those of the page are seen', async () => {
    server.put(
      'loads.html',
      html(
        '<p>Fumio Kishida spoke.</p><img src="http://elsewhere.example/a.png"><img src="https://elsewhere.example/b.png">',
      ),
    );
    await waitForMarks(await browser.open(server.url('loads.html')));
    const own = ['GET http://elsewhere.example/a.png', 'CONNECT https://elsewhere.example:443'];
    await waitFor('the requests of the page', () =>
      own.every((request) => browser.refusedRequests().includes(request)),
    );
    const others = browser.refusedRequests().filter((request) => !request.includes('elsewhere.example'));
    expect(others).toEqual([]);
  });

  it('has a script of ours that cannot read what the extension stores, where the browser can forbid it', async () => {
    server.put('reads.html', html('<p>Fumio Kishida spoke.</p>'));
    const page = await browser.open(server.url('reads.html'));
    await waitForMarks(page);
    const read = await page.runInScript(`(async () => (await chrome.storage.local.get()) && 'read')()
      .catch(({ message }) => message)`);
    expect(String(read)).toMatch(name === 'chromium' ? /not allowed/ : 'undefined');
    const settings = await browser.openExtensionPage('manifest.json');
    const canForbid = await settings.evaluate(() => 'setAccessLevel' in chrome.storage['local']);
    expect(canForbid).toBe(name === 'chromium');
    await settings.close();
  });

  it('leaves no word of it in what the extension stores, not in the files of the profile either', async () => {
    server.put(CANARY, PAGE);
    const page = await browser.open(server.url(`${CANARY}?q=${CANARY}`, `${CANARY}.localhost`));
    await waitForMarks(page, 'Fumio Kishida', 'Patriot missile');
    await page.hover('Fumio Kishida');
    await page.waitForCard('Fumio Kishida');
    const popup = await browser.openPopup(page);
    await popup.click('tab', /^Briefing/);
    const stored = await popup.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(stored).toBe('[{},{}]');
    await popup.evaluate((proof) => chrome.storage.local.set({ proof }), PROOF);
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
    expect(extensionFilesWith(profile, CANARY)).toEqual([]);
    expect(extensionFilesWith(profile, PROOF).length).toBeGreaterThan(0);
  });
});
