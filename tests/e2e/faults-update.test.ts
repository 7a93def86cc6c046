import { describe, expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { cardHosts } from '@/tests/browsers/in-page/card-hosts';
import { waitFor } from '@/tests/browsers/wait-for';
import { withOwnBrowser } from '@/tests/faults/own-browser';
import { forBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html, waitForNoMarks } from './marks';

const TIMES = 5;
const PAGE = html(
  '<p>First Fumio Kishida spoke.</p><p>A Patriot missile stood by.</p><p style="margin-top: 200vh">Far below.</p>',
);
const ROOTED = html(`<section></section><script>
  const root = document.querySelector('section').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>First Fumio Kishida spoke.</p>';
  window.before = new CSSStyleSheet();
  window.before.replaceSync('b { color: red }');
  root.adoptedStyleSheets = [window.before];
</script>`);
const NAMES = ['Fumio Kishida', 'Patriot missile'];

const cards = async (page: Page) => Number(await page.evaluate(`(${cardHosts.toString()})().length`));
const waitForCards = (page: Page, count: number) =>
  waitFor(`${count} cards`, async () => (await cards(page)) === count);

/** A card for the reader, that two scripts in one page would open twice. */
async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.pointer.move(2, 2);
  await page.hover('Fumio Kishida');
  await page.waitForCard('Fumio Kishida');
  expect(await cards(page)).toBe(1);
}

/** Runs in a page: the style sheets that have been added to its shadow root. */
function addedSheets(): CSSStyleSheet[] {
  return document.querySelector('section')?.shadowRoot?.adoptedStyleSheets ?? [];
}

describe('a shadow root in Firefox, where marks need rules of its own,', () => {
  it('has them once, though the extension is updated, beside those of its page', async () => {
    await withOwnBrowser('firefox', async ({ browser, server }) => {
      server.put('root.html', ROOTED);
      const page = await browser.open(server.url('root.html'));
      const sheets = `(${addedSheets.toString()})()`;
      for (let time = 0; time < 3; time += 1) {
        await waitFor('a style sheet of the script that runs now', () =>
          page.evaluate(`${sheets}.at(-1) !== window.before && ${sheets}.at(-1).cssRules.length > 0`),
        );
        expect(await page.evaluate<[], number>(`${sheets}.length`)).toBe(2);
        expect(await page.evaluate<[], string>(`${sheets}[0].cssRules[0].selectorText`)).toBe('b');
        await page.evaluate(`void (window.before = ${sheets}.at(-1))`);
        await browser.reloadExtension();
      }
    });
  });
});

forBothBrowsers('pages that are open while the extension changes', (name) => {
  it(`have one script each, no mark and no card of an old one, though it is switched off and on and updated ${TIMES} times`, async () => {
    await withOwnBrowser(name, async ({ browser, server }) => {
      server.put('open.html', PAGE);
      const behind = await browser.open(server.url('open.html', 'behind.localhost'));
      await waitForExactly(behind, ...NAMES);
      const page = await browser.open(server.url('open.html'));
      await waitForExactly(page, ...NAMES);

      /** Firefox ends the old script at once, and what it leaves goes when the next one comes. */
      const waitForEnd = async () => {
        if (name === 'firefox') return;
        await waitForNoMarks(page);
        await waitForCards(page, 0);
      };
      const waitForNext = async () => {
        // Chromium brings the new script into pages only that are loaded from now on.
        if (name === 'chromium') await page.goto(server.url('open.html'));
        await page.pointer.move(2, 2);
        await waitForCards(page, 0);
        await waitForExactly(page, ...NAMES);
      };
      for (let time = 0; time < TIMES; time += 1) {
        await openCard(page);
        await browser.enableExtension(false);
        await waitForEnd();
        await browser.enableExtension(true);
        await waitForNext();
        await openCard(page);
        await browser.reloadExtension();
        await waitForEnd();
        await waitForNext();
      }
      await openCard(page);
      await behind.bringToFront();
      if (name === 'chromium') await waitForNoMarks(behind);
      else await waitForExactly(behind, ...NAMES);
      expect(await browser.consoleErrors()).toEqual([]);
    });
  });
});
