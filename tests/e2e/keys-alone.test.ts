/** The popup and the briefing without a pointer. The card on the page: `keys.test.ts`; the date field: `set-date.ts`. */
import { it } from 'vitest';
import type { Page, Popup, Surface } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { tabTo, waitForFocus } from './focus';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html, waitForMarks, waitForNoMarks } from './marks';
import { openBriefing } from './open-briefing';

const heading = (surface: Surface, text: string, selector: string) =>
  surface.waitFor(
    `the entry ${text}`,
    ([wanted, place]) => document.querySelector(`${place} h2`)?.textContent === wanted,
    [text, selector],
  );

inBothBrowsers('by keys alone', (stage) => {
  const popupOver = async (path: string, host?: string): Promise<{ page: Page; popup: Popup }> => {
    const page = await stage().open(path, host);
    await waitForMarks(page);
    const popup = await stage().browser.openPopup(page);
    await popup.waitFor('the list to have the focus', () => document.activeElement?.tagName === 'UL');
    return { page, popup };
  };

  it('everything is paused and resumed, and the tab has the focus', async () => {
    const { page, popup } = await popupOver('demo.html');
    await tabTo(popup, 'button', 'Pause everywhere');
    await popup.press('Space');
    await waitForNoMarks(page);
    await tabTo(popup, 'button', 'Resume');
    await popup.press('Enter');
    await waitForMarks(page);
    await waitForFocus(popup, /^On this page/);
  });

  it('the site is switched off and on', async () => {
    const { page, popup } = await popupOver('demo.html', 'keys-alone.localhost');
    const name = 'Mark names on keys-alone.localhost';
    await tabTo(popup, 'switch', name);
    await popup.press('Space');
    await waitForNoMarks(page);
    await waitFor(
      'the switch to be off',
      async () => (await popup.control('switch', name)).checked === false,
    );
    await popup.press('Space');
    await waitForMarks(page);
  });

  it('an entry is found by the filter, read, followed to a related one and left again', async () => {
    const { popup } = await popupOver('demo.html');
    await tabTo(popup, 'tab', /^On this page/);
    await popup.press('ArrowRight');
    await waitForFocus(popup, /^Briefing/);
    await popup.press('End');
    await waitForFocus(popup, /^All entries/);
    await tabTo(popup, 'searchbox', 'Filter entries');
    await popup.type('kamikawa');
    const row = await tabTo(popup, 'button', /^Yoko Kamikawa/);
    await popup.press('Enter');
    await heading(popup, 'Yoko Kamikawa', '.entry');
    await tabTo(popup, 'button', 'Yoshimasa Hayashi');
    await popup.press('Enter');
    await heading(popup, 'Yoshimasa Hayashi', '.entry');
    await popup.press('Backspace');
    await heading(popup, 'Yoko Kamikawa', '.entry');
    await popup.press('ArrowRight', ['Alt']);
    await heading(popup, 'Yoshimasa Hayashi', '.entry');
    await popup.press('ArrowLeft', ['Alt']);
    await heading(popup, 'Yoko Kamikawa', '.entry');
    await popup.press('Backspace');
    await waitForFocus(popup, row.name);
  });

  it('settings are changed, and the focus returns to their button', async () => {
    const person = 'Yoshimasa Hayashi';
    stage().server.put(
      'twice.html',
      html(`<p>${person} spoke. ${person} left. A Patriot missile stood by.</p>`),
    );
    const { page, popup } = await popupOver('twice.html');
    await tabTo(popup, 'button', 'Settings');
    await popup.press('Enter');
    await waitForFocus(popup, 'Back from settings');
    await waitForExactly(page, person, 'Patriot missile');
    await tabTo(popup, 'radio', 'First in each section');
    await popup.press('ArrowUp');
    await waitForExactly(page, person, person, 'Patriot missile');
    await popup.press('ArrowDown');
    await waitForExactly(page, person, 'Patriot missile');
    await tabTo(popup, 'checkbox', 'People');
    await popup.press('Space');
    await waitForExactly(page, 'Patriot missile');
    await popup.press('Space');
    await waitForExactly(page, person, 'Patriot missile');
    await tabTo(popup, 'button', 'Back from settings');
    await popup.press('Enter');
    await waitForFocus(popup, 'Settings');
  });

  it('the briefing is copied', async () => {
    const { popup } = await popupOver('demo.html');
    await tabTo(popup, 'tab', /^On this page/);
    await popup.press('ArrowRight');
    await tabTo(popup, 'button', 'Copy as Markdown');
    await popup.press('Enter');
    await popup.waitFor('the confirmation', () =>
      /was copied/.test(document.querySelector('.said')?.textContent ?? ''),
    );
  });

  it('the timeline is narrowed, a chart read as a table, and a version of the rules opened and left', async () => {
    const briefing = await openBriefing(stage(), 'demo.html');
    const rows = () => briefing.evaluate(() => document.querySelectorAll('.eras .tl > li').length);
    const all = await rows();
    await tabTo(briefing, 'button', 'On this page');
    await briefing.press('Space');
    await waitFor('fewer entries', async () => (await rows()) < all);
    await tabTo(briefing, 'button', 'Show as table');
    await briefing.press('Enter');
    await briefing.waitFor('the table', () => document.querySelector('.years')?.checkVisibility());
    const version = await tabTo(briefing, 'button', /^Apr 2026/);
    await briefing.press('Enter');
    await heading(briefing, 'Rule change of 21 April 2026', 'dialog');
    await briefing.press('Escape');
    await briefing.waitFor('the card to close', () => document.querySelector('dialog') === null);
    await waitForFocus(briefing, version.name);
  });
});
