import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { build, FILLER } from './large-page';
import { waitForExactly, watchMarks, wrongMarks } from './mark-watch';
import { html, waitForMarks } from './marks';
import { keepWithin } from './slices';

/** No task of ours may be longer than that, in ms. */
const LONGEST = 50;

inBothBrowsers('a large page', (stage) => {
  /** Opens a page and does something with it, within bounds. */
  const openWithin = async (path: string, work: (page: Page) => Promise<unknown>): Promise<void> => {
    const page = await stage().browser.open('about:blank');
    await keepWithin({ longest: LONGEST }, page, async () => {
      await page.goto(stage().server.url(path));
      await work(page);
    });
  };

  it('of 2 MB in 40,000 nodes is marked from its first word to its last', async () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => `<p>${index} ${FILLER.repeat(2)}</p>`);
    stage().server.put(
      'many.html',
      html(`<p>First Fumio Kishida spoke.</p>${parts.join('')}<p id="end">At last Jake Sullivan spoke.</p>`),
    );
    await openWithin('many.html', async (page) => {
      await waitForMarks(page, 'Fumio Kishida');
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await waitForMarks(page, 'Jake Sullivan');
    });
  });

  it('with all its text in one node of 5 MB is marked through and through', async () => {
    const filler = FILLER.repeat(50_000);
    stage().server.put(
      'node.html',
      html(
        `<p>First Fumio Kishida spoke. ${filler}Then Rahm Emanuel spoke. ${filler}At last Jake Sullivan spoke.</p>`,
      ),
    );
    await openWithin('node.html', (page) =>
      waitForExactly(page, 'Fumio Kishida', 'Rahm Emanuel', 'Jake Sullivan'),
    );
  });

  it('that is 10,000 elements deep is read to the ground', async () => {
    // Neither browser draws so deep a tree in useful time, so it is not drawn: its names count all the same.
    stage().server.put('deep.html', html('<p>First Fumio Kishida spoke.</p><main hidden></main>'));
    await openWithin('deep.html', async (page) => {
      await waitForExactly(page, 'Fumio Kishida');
      await build(
        page,
        `let inner = document.querySelector('main');
         for (let depth = 0; depth < 10000; depth += 1) inner = inner.appendChild(document.createElement('div'));
         inner.textContent = 'Down here Jake Sullivan spoke.';`,
      );
      await waitFor('both names in the count', async () => (await page.badge()).text === '2');
    });
  });

  it('may lose a large part and get it back with other words', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `<p>${index} ${FILLER}</p>`).join('');
    stage().server.put(
      'part.html',
      html(
        `<div id="part"><p id="name">First Fumio Kishida spoke.</p>${rows}</div><p>Then Jake Sullivan.</p>`,
      ),
    );
    const page = await stage().open('part.html');
    await waitForMarks(page, 'Fumio Kishida');
    await watchMarks(page, 'Fumio Kishida', 'Rahm Emanuel', 'Jake Sullivan');
    await build(
      page,
      `const part = document.querySelector('#part');
       part.remove();
       requestAnimationFrame(() => {
         part.querySelector('#name').firstChild.data = 'Now Rahm Emanuel spoke.';
         document.body.prepend(part);
       });`,
    );
    await waitForExactly(page, 'Rahm Emanuel');
    expect(await wrongMarks(page)).toEqual([]);
  });
});
