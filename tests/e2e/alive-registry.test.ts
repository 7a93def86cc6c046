import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html } from './marks';

inBothBrowsers('marks that the page takes out of the registry', (stage) => {
  it.each([
    ['cleared', 'CSS.highlights.clear()'],
    ['replaced', `CSS.highlights.set('bg-person', new Highlight())`],
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
    const { restored, ms } = await page.evaluate(
      () =>
        new Promise<{ restored: number; ms: number }>((done) => {
          const begun = performance.now();
          let count = 0;
          CSS.highlights.clear();
          const look = () => {
            if (CSS.highlights.size > 0) count += 1;
            CSS.highlights.clear();
            const past = performance.now() - begun;
            if (count === 4) done({ restored: count, ms: past });
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    expect(restored).toBe(4);
    // Four beats are at least three pauses between them.
    expect(ms).toBeGreaterThan(1_300);
  });
});
