import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import type { SettingsChange } from '@/data/settings';
import { beginEdits, waitForEdits } from '@/tests/faults/edits';
import { askedBy, openListener } from '@/tests/faults/overheard';
import { waitFor } from '@/tests/browsers/wait-for';
import { countPaths } from '@/tests/faults/pdf-drawing';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly, watchMarks, wrongMarks } from './mark-watch';
import { html } from './marks';

declare global {
  interface Window {
    /** Whether the page came back from the browser's cache of pages. */
    cameBack?: boolean;
  }
}

/** What may not be stored does not go into the browsers' cache of pages. */
const MAY_BE_KEPT = { 'cache-control': 'no-cache' };
const NAMES = ['Fumio Kishida', 'Patriot missile'];
const LATER = ['Rahm Emanuel', 'Jake Sullivan', 'Yoshimasa Hayashi', 'Yoko Kamikawa'];
const TEXT = '<p>First Fumio Kishida spoke.</p><p>A Patriot missile stood by.</p>';

const addText = (page: Page, text: string) =>
  page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.body.append(paragraph);
  }, text);

/** False if the browser has loaded the page anew: it keeps none that was left while a message was under way. */
async function comeBack(page: Page): Promise<boolean> {
  await page.evaluateLast(() => history.back());
  await page.waitFor(
    'the page to come back',
    () => document.title === 'A page' && document.readyState === 'complete' && window.cameBack !== false,
  );
  return page.evaluate(() => window.cameBack === true);
}

inBothBrowsers('a page in its life', (stage) => {
  const leave = async (page: Page, afterFrames: number) => {
    await page.evaluateLast(
      (next, frames) => {
        window.cameBack = false;
        addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted));
        const go = (left: number) => {
          if (left === 0) location.href = next;
          else requestAnimationFrame(() => go(left - 1));
        };
        go(frames);
      },
      stage().server.url('next.html'),
      afterFrames,
    );
    await page.waitFor('the next page', () => document.title === 'Next');
  };
  const openKept = async (host: string) => {
    const { server, open } = stage();
    server.put('kept.html', html(TEXT), MAY_BE_KEPT);
    server.put('next.html', '<!doctype html><title>Next</title><p>Nothing here.</p>', MAY_BE_KEPT);
    const page = await open('kept.html', host);
    await waitForExactly(page, ...NAMES);
    return page;
  };

  it('is marked as before when it comes back from the cache of pages, follows its changes, and opens cards', async () => {
    const page = await openKept('127.0.0.1');
    let added: string[] = [];
    let returns = 0;
    for (const [index, later] of LATER.entries()) {
      // What is asked when the page goes is not answered before it is back.
      await addText(page, `${later} spoke.`);
      await leave(page, index);
      const isSame = await comeBack(page);
      if (isSame) returns += 1;
      added = isSame ? [...added, later] : [];
      await waitForExactly(page, ...NAMES, ...added);
    }
    expect(returns).toBeGreaterThan(1);
    await addText(page, 'At the end Minoru Kihara spoke.');
    await waitForExactly(page, ...NAMES, ...added, 'Minoru Kihara');
    await page.bringToFront();
    await page.hover('Fumio Kishida');
    await page.waitForCard('Fumio Kishida');
  });

  it('has the settings that were changed while it was in the cache of pages when it comes back', async () => {
    const page = await openKept('cached.localhost');
    const other = await stage().browser.openExtensionPage('manifest.json');
    const site = { site: 'cached.localhost' };
    const changes: [SettingsChange, string[]][] = [
      [{ kind: 'weapon', on: false }, ['Fumio Kishida']],
      [{ ...site, on: false }, []],
      [{ kind: 'weapon', on: true }, []],
      [{ ...site, on: true }, NAMES],
    ];
    let returns = 0;
    for (const [change, marked] of changes) {
      await page.bringToFront();
      await leave(page, 1);
      await beginEdits(other, [change]);
      await waitForEdits(other, 1);
      if (await comeBack(page)) returns += 1;
      await waitForExactly(page, ...marked);
    }
    expect(returns).toBeGreaterThan(0);
  });

  it('asks once whether it is marked, though its frames wait for it', async () => {
    const listener = await openListener(stage().browser);
    stage().server.put('within.html', html('<p>A Patriot missile stood by.</p>'));
    stage().server.put(
      'asks.html',
      html('<p>Fumio Kishida spoke.</p><iframe src="within.html" width="600" height="200"></iframe>'),
    );
    const page = await stage().open('asks.html');
    await waitFor('the badge to count the frame', async () => (await page.badge()).text === '2');
    const asked = (await askedBy(listener, 'asks.html')).filter((method) => method === 'marking');
    expect(asked).toHaveLength(1);
  });

  it('prints without marks, and its card closes', async () => {
    stage().server.put('print.html', html(TEXT));
    const page = await stage().open('print.html', 'print.localhost');
    await waitForExactly(page, ...NAMES);
    await page.hover('Fumio Kishida');
    await page.waitForCard('Fumio Kishida');
    expect(countPaths(await page.print())).toBe(0);
    await page.waitForNoCard();
    // A line of the page's own, to see that lines are counted.
    await page.evaluate(() => void (document.body.style.textDecoration = 'underline'));
    expect(countPaths(await page.print())).toBeGreaterThan(0);
  });

  it('does little while it is hidden, whatever changes, and is right soon after it is shown', async () => {
    const { browser, server, open } = stage();
    server.put('hidden.html', html(`${TEXT}<div id="list"></div>`));
    const page = await open('hidden.html');
    await waitForExactly(page, ...NAMES);
    await watchMarks(page, ...NAMES, 'Jake Sullivan');
    const listener = await openListener(browser);
    await page.waitFor('the page to be hidden', () => document.hidden);
    await page.evaluate(async () => {
      const list = document.getElementById('list');
      for (let round = 0; round < 100; round += 1) {
        const items = Array.from({ length: 50 }, (_, item) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = `Jake Sullivan came as number ${round * 50 + item}.`;
          return paragraph;
        });
        list?.replaceChildren(...items);
        // The next turn at once: timers of a hidden page wait for a second.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve, { once: true });
          port1.start();
          port2.postMessage(null);
        });
      }
      list?.replaceChildren();
      document.querySelector('p')?.append(' Jake Sullivan left.');
    });
    await page.bringToFront();
    await waitForExactly(page, 'Fumio Kishida', 'Jake Sullivan', 'Patriot missile');
    expect(await wrongMarks(page)).toEqual([]);
    const asked = (await askedBy(listener, 'hidden.html')).filter((method) => method === 'recognise');
    expect(asked.length).toBeGreaterThan(0);
    // The text that was there at the end, and what a slice or two may have met on the way.
    expect(asked.length).toBeLessThan(10);
  });
});
