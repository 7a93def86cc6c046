/** Style sheets of the page against the card: it looks as on a plain page. */
import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { STYLE_SHEETS, styledPage } from '@/tests/fixtures/hostile/style-sheets';
import { inBothBrowsers } from './in-both-browsers';
import { differences, lookOfRoot, type Look } from './look-of-root';
import { waitForMarks } from './marks';

const NAME = 'Fumio Kishida';

/** How the card looks, and how something naive does. */
async function looks(page: Page): Promise<{ card: Look; naive: Look }> {
  await waitForMarks(page, NAME);
  await page.command('next-mention');
  await page.waitForCard(NAME);
  const naive = `(${lookOfRoot.toString()})(document.getElementById('naive').shadowRoot)`;
  return {
    card: JSON.parse(await page.inCard(lookOfRoot)) as Look,
    naive: JSON.parse(await page.evaluate<[], string>(naive)) as Look,
  };
}

/** A browser without a graphics card takes its time over some of these pages. */
const PAGES_A_TEST = 4;
const GROUPS = STYLE_SHEETS.flatMap((_, index) =>
  index % PAGES_A_TEST === 0 ? [{ sheets: STYLE_SHEETS.slice(index, index + PAGES_A_TEST) }] : [],
).map(({ sheets }) => ({ sheets, names: sheets.map(({ name }) => name).join('; ') }));

inBothBrowsers('style sheets of a page', (stage) => {
  let plain: { card: Look; naive: Look } | undefined;

  it.each(GROUPS)('change nothing in a card: $names', async ({ sheets }) => {
    const { server } = stage();
    server.put('styled.html', styledPage({}));
    const page = await stage().open('styled.html');
    await page.setViewport(1000, 900);
    plain ??= await looks(page);
    for (const [index, sheet] of sheets.entries()) {
      server.put(`styled-${index}.html`, styledPage(sheet));
      await page.goto(server.url(`styled-${index}.html`));
      const { card, naive } = await looks(page);
      expect(differences(plain.card, card), sheet.name).toEqual([]);
      expect(differences(plain.naive, naive), `the naive card: ${sheet.name}`).not.toEqual([]);
    }
  });
});
