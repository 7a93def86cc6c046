import { expect, it } from 'vitest';
import { middleOf } from '@/tests/browsers/surface';
import { frameOfReference, outlast } from './frame-of-reference';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html } from './marks';

/** Runs in a page: puts a text under a name of ours, into what we have registered and into an entry of its own. */
function forge(text: string): void {
  const node = document.querySelector('p + p')?.firstChild;
  if (!node) throw new Error('The page holds no second text.');
  const range = () => {
    const made = document.createRange();
    made.setStart(node, 0);
    made.setEnd(node, text.length);
    return made;
  };
  CSS.highlights.get('backgrounder-person')?.add(range());
  CSS.highlights.set('backgrounder-org', new Highlight(range()));
  CSS.highlights.set('backgrounder-open', new Highlight(range()));
}

/** Runs in a page: names of the highlights at the middle of a text, for who believes the registry. */
function registeredAt(x: number, y: number): string[] {
  const registry = CSS.highlights as HighlightRegistry & {
    highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
  };
  return registry
    .highlightsFromPoint(x, y)
    .map(({ highlight }) => [...registry].find((entry) => entry[1] === highlight)?.[0] ?? '');
}

/** Runs in a page: counts the elements that come beside head and body. */
function watchForCards(): void {
  window.cardsSeen = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) window.cardsSeen += addedNodes.length;
  }).observe(document.documentElement, { childList: true });
}

declare global {
  interface Window {
    cardsSeen: number;
  }
}

inBothBrowsers('marks in a registry that is the page’s as well', (stage) => {
  it('open cards, and what the page forges under their names opens none', async () => {
    const forged = 'Nobody known';
    const { server } = stage();
    server.put(
      'forged.html',
      html(
        `<p>First Fumio Kishida spoke.</p><p style="margin-top:80px">${forged} was there.</p>${frameOfReference(server)}`,
      ),
    );
    const page = await stage().open('forged.html');
    await waitForExactly(page, 'Fumio Kishida');
    await page.evaluate(forge, forged);
    const [x, y] = middleOf(await page.rectOf(forged));
    expect(await page.evaluate(registeredAt, x, y)).toEqual(
      expect.arrayContaining(['backgrounder-person', 'backgrounder-org']),
    );
    await page.evaluate(watchForCards);
    await page.hover(forged);
    await page.pointer.click(x, y);
    await outlast(page);
    expect(await page.evaluate(() => window.cardsSeen)).toBe(0);
    await page.hover('Fumio Kishida');
    await page.waitForCard('Fumio Kishida');
    expect(await page.evaluate(() => window.cardsSeen)).toBe(1);
  });

  it('leave highlights of the page alone, and do not change how those look', async () => {
    const names = ['bg-person', 'bg-hover', 'person', 'open'];
    stage().server.put(
      'own.html',
      html(`<p>Nobody known was there.</p><p>First Fumio Kishida spoke.</p><script>
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('p'));
        for (const name of ${JSON.stringify(names)}) CSS.highlights.set(name, new Highlight(range));
      </script>`),
    );
    const page = await stage().open('own.html');
    await waitForExactly(page, 'Fumio Kishida');
    const seen = await page.evaluate(
      (all) =>
        all.map((name) => {
          const { backgroundColor, textDecorationLine } = getComputedStyle(
            document.body,
            `::highlight(${name})`,
          );
          return [CSS.highlights.get(name)?.size, backgroundColor, textDecorationLine];
        }),
      names,
    );
    expect(seen).toEqual(names.map(() => [1, 'rgba(0, 0, 0, 0)', 'none']));
  });

  it.each([
    ['cleared', 'CSS.highlights.clear()'],
    ['replaced', `CSS.highlights.set('backgrounder-person', new Highlight())`],
  ])('are put back when it is %s, and open cards as before', async (_, code) => {
    stage().server.put('taken.html', html('<p>First Fumio Kishida spoke.</p>'));
    const page = await stage().open('taken.html');
    await waitForExactly(page, 'Fumio Kishida');
    await page.evaluate(`void ${code}`);
    await waitForExactly(page, 'Fumio Kishida');
    await page.hover('Fumio Kishida');
    await page.waitForCard('Fumio Kishida');
  });

  it('are put back twice a second at most', async () => {
    stage().server.put('fight.html', html('<p>First Fumio Kishida spoke.</p>'));
    const page = await stage().open('fight.html');
    await waitForExactly(page, 'Fumio Kishida');
    const { ms, longestFrame } = await page.evaluate(
      () =>
        new Promise<{ ms: number; longestFrame: number }>((done) => {
          const restored: number[] = [];
          let [last, longest] = [performance.now(), 0];
          const look = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (CSS.highlights.size > 0) restored.push(now);
            CSS.highlights.clear();
            const [first, , , fourth] = restored.slice(1);
            if (first !== undefined && fourth !== undefined)
              done({ ms: fourth - first, longestFrame: longest });
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    // From the first to the fourth there are three pauses. A beat may come late, and be seen late, by a frame each.
    expect(ms).toBeGreaterThan(1_450 - 2 * longestFrame);
  });
});
