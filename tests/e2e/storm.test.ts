import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { build, FILLER } from './large-page';
import { waitForExactly, watchMarks, wrongMarks } from './mark-watch';
import { html } from './marks';
import { keepWithin } from './slices';

/** Runs in a page: prepends rows in each frame, one of them with a name, and takes the old ones away. */
const STORM = `const main = document.querySelector('main');
  const FRAMES = 120, NODES = 170;
  const storm = (frame) => {
    for (let node = 0; node < NODES; node += 1) {
      const row = document.createElement('p');
      row.textContent = node === 7 ? 'Row ' + frame + ': Rahm Emanuel spoke.' : 'Row ' + frame + '. ${FILLER}';
      main.prepend(row);
    }
    while (main.childElementCount > NODES * 2) main.lastChild.remove();
    if (frame < FRAMES) return requestAnimationFrame(() => storm(frame + 1));
    main.replaceChildren(...[...main.children].slice(0, 20));
    main.firstChild.textContent = 'In the end Jake Sullivan spoke.';
    window.hasPassed = true;
  };
  storm(0);`;

declare global {
  interface Window {
    hasPassed?: boolean;
  }
}

inBothBrowsers('a page that adds and removes 10,000 nodes a second', (stage) => {
  it('has right marks when it comes to rest, and no wrong ones before', async () => {
    stage().server.put('storm.html', html('<p>First Fumio Kishida spoke.</p><main></main>'));
    const page = await stage().open('storm.html');
    await waitForExactly(page, 'Fumio Kishida');
    await watchMarks(page, 'Fumio Kishida', 'Rahm Emanuel', 'Jake Sullivan');
    await keepWithin({ longest: 16, share: 0.1 }, page, async () => {
      await build(page, STORM);
      await page.waitFor('the storm to pass', () => window.hasPassed);
      await waitForExactly(page, 'Fumio Kishida', 'Jake Sullivan');
    });
    expect(await wrongMarks(page)).toEqual([]);
  });
});
