/**
 * Pages that attack whatever reads them. On each one: the attack bites code that knows nothing of it, marks are those of
 * the clean twin, and a card opens.
 */
import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { htmlOf } from '@/tests/fixtures/hostile/hostile-page';
import { UNSEEN } from '@/tests/fixtures/hostile/unseen';
import { lookDespiteAll, type HostileLook } from './hostile-look';
import { inBothBrowsers } from './in-both-browsers';

/** Marks of the clean page: the last of them comes a moment later, licensed by the others. */
const CLEAN_MARKS = 5;

const waitForLook = (page: Page, what: string, isThere: (look: HostileLook) => boolean) =>
  waitFor(what, async () => {
    const look = JSON.parse(await page.evaluate(lookDespiteAll)) as HostileLook;
    return isThere(look) && look;
  });

const hasMarks = ({ marks }: HostileLook) => marks.length === CLEAN_MARKS;

inBothBrowsers('hostile pages', (stage) => {
  const openTwin = async () => {
    stage().server.put('hostile-twin.html', htmlOf({}));
    const page = await stage().open('hostile-twin.html');
    return { page, clean: await waitForLook(page, 'the marks of the clean twin', hasMarks) };
  };

  it('that hide and reorder text are marked as their clean twin, and get a card', async () => {
    const { page, clean } = await openTwin();
    const { server } = stage();
    for (const [index, hostile] of UNSEEN.entries()) {
      server.put(`hostile-${index}.html`, htmlOf(hostile));
      await page.goto(server.url(`hostile-${index}.html`));
      const marked = ({ marks }: HostileLook) => marks.join() === clean.marks.join();
      await waitForLook(page, `the marks of the twin where ${hostile.name}`, marked);
      await page.command('next-mention');
      await waitForLook(page, `a card where ${hostile.name}`, ({ hosts }) => hosts > 0);
      expect(await page.evaluate(hostile.bites), `the attack: ${hostile.name}`).toBe(true);
    }
  });

  it('that take the name of the extension interface itself are left alone, or marked where they cannot', async () => {
    const { page, clean } = await openTwin();
    const { browser, server } = stage();
    const frames = ['chrome', 'browser'].map((name) => `<iframe name="${name}" srcdoc=""></iframe>`).join('');
    server.put('hostile-interface.html', htmlOf({ body: `{ARTICLE}${frames}` }));
    await page.goto(server.url('hostile-interface.html'));
    await page.waitFor('the frames', () => document.readyState === 'complete' && window.frames.length === 2);
    // By the time that a page opened later has its marks, this one has its own, if it ever has.
    await openTwin();
    // In Chromium such a frame takes the interface away from every script of an extension.
    const wanted = browser.name === 'chromium' ? [] : clean.marks;
    await waitForLook(page, 'the marks that are left', ({ marks }) => marks.join() === wanted.join());
  });
});
