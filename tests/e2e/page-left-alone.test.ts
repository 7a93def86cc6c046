import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { waitForMarks } from './marks';

/** What the page in `observed.html` has written down about itself. */
interface PageRecord {
  before: string;
  globals: string[];
  mutations: string[];
  events: string[];
}
declare global {
  interface Window {
    pageRecord: PageRecord;
  }
}

const OBSERVED = join(import.meta.dirname, '../fixtures/pages/observed.html');
/** The paragraph of that page that holds names. */
const NAMES = /Patriot missiles .*Tokyo\./;
/** What the button says of that page. */
const NONE_FOUND = /on this page: 0$/;
/** A slice of reading waits for 200 ms at most. */
const REST_MS = 700;

const recordOf = (page: Page) => page.evaluate(() => ({ ...window.pageRecord }));
const markupOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

inBothBrowsers('a page', (stage) => {
  it('is the same after marking: markup, mutations, globals, events', async () => {
    const page = await stage().open('observed.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    const record = await recordOf(page);
    expect(await markupOf(page)).toBe(record.before);
    expect(record.mutations).toEqual([]);
    expect(record.events).toEqual([]);
    const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(now.filter((name) => !record.globals.includes(name))).toEqual([]);
  });

  it('without a known name sees nothing at all of being read', async () => {
    const { server } = stage();
    server.put('nobody.html', (await readFile(OBSERVED, 'utf8')).replace(NAMES, 'Nobody met anybody.'));
    const page = await stage().open('nobody.html');
    await waitFor('the script to be at work', async () => NONE_FOUND.test((await page.badge()).title));
    await waitFor('the script to be at rest', async () => (await page.callsWithin(REST_MS)) === 0);
    const record = await recordOf(page);
    expect(await markupOf(page)).toBe(record.before);
    expect(record).toMatchObject({ mutations: [], events: [] });
    const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(now.filter((name) => !record.globals.includes(name))).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('gets one element with the card, beside its body, and loses it when the card closes', async () => {
    const page = await stage().open('observed.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    const open = await recordOf(page);
    expect(open.mutations.every((mutation) => mutation === 'childList of HTML')).toBe(true);
    await page.press('Escape');
    await page.waitForNoCard();
    const closed = await recordOf(page);
    expect(closed.mutations).toEqual(['childList of HTML', 'childList of HTML']);
    expect(await markupOf(page)).toBe(closed.before);
  });

  it('cannot look into the card', async () => {
    const page = await stage().open('observed.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { root: host?.shadowRoot ?? null, text: host?.textContent ?? '' };
    });
    expect(seen).toEqual({ root: null, text: '' });
  });

  it('may add frames and take them away faster than they are read', async () => {
    const page = await stage().open('observed.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    const gone = await page.evaluate(async (address: string) => {
      let count = 0;
      const comeAndGo = async () => {
        for (let round = 0; round < 20; round++) {
          const frame = document.createElement('iframe');
          frame.width = '400';
          frame.height = '300';
          frame.src = address;
          document.body.append(frame);
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
          for (let frames = round % 3; frames > 0; frames -= 1) await new Promise(requestAnimationFrame);
          frame.remove();
          count += 1;
        }
      };
      await Promise.all(Array.from({ length: 4 }, comeAndGo));
      return count;
    }, stage().server.url('observed.html'));
    expect(gone).toBe(80);
    await waitForMarks(page, 'Yoshimasa Hayashi');
  });
});
