/**
 * Pages that attack whatever reads them. On each one: marks are those of the clean twin, a card opens, and the attack
 * bites code that knows nothing of it.
 */
import { expect, it } from 'vitest';
import { CLOBBERING } from '@/tests/fixtures/hostile/clobbering';
import { htmlOf } from '@/tests/fixtures/hostile/hostile-page';
import { MESSAGES } from '@/tests/fixtures/hostile/messages';
import { PATCHED } from '@/tests/fixtures/hostile/patched';
import { POLICIES } from '@/tests/fixtures/hostile/policies';
import { POLLUTION } from '@/tests/fixtures/hostile/pollution';
import { UNSEEN } from '@/tests/fixtures/hostile/unseen';
import { harmless, openTwin, visitAll, waitForLook } from './hostile-visit';
import { inBothBrowsers } from './in-both-browsers';

inBothBrowsers('hostile pages', (stage) => {
  it.each([
    ['hide and reorder text', UNSEEN],
    ['put elements in the place of properties', CLOBBERING],
    ['change the prototypes of everything', POLLUTION],
    ['replace the interfaces of the browser', PATCHED],
    ['forbid scripts and styles', POLICIES],
  ])('that %s are marked as their clean twin, and get a card', async (_, hostiles) => {
    expect(await visitAll(stage(), hostiles)).toEqual(hostiles.map(harmless));
  });

  it('that speak as our own parts do are marked as their clean twin, and get a card', async () => {
    const own = await stage().browser.openExtensionPage('popup.html');
    const id = new URL(await own.url()).host;
    expect(await visitAll(stage(), MESSAGES, `?${id}`)).toEqual(MESSAGES.map(harmless));
  });

  it('that take the name of the extension interface itself are left alone, or marked where they cannot', async () => {
    const { page, clean } = await openTwin(stage());
    const { browser, server } = stage();
    const frames = ['chrome', 'browser'].map((name) => `<iframe name="${name}" srcdoc=""></iframe>`).join('');
    server.put('hostile-interface.html', htmlOf({ body: `{ARTICLE}${frames}` }));
    await page.goto(server.url('hostile-interface.html'));
    await page.waitFor('the frames', () => document.readyState === 'complete' && window.frames.length === 2);
    // By the time that a page opened later has its marks, this one has its own, if it ever has.
    await openTwin(stage());
    // In Chromium such a frame takes the interface away from every script of an extension.
    const wanted = browser.name === 'chromium' ? [] : clean;
    await waitForLook(page, 'the marks that are left', ({ marks }) => marks.join() === wanted.join());
  });
});
