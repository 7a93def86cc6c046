import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { Page, Surface } from '@/tests/browsers/browser';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks } from './marks';
import { openBriefing } from './open-briefing';

/** What has scrolled out of sight would be judged against whatever stands there. */
const UNFOLDED = '.card{max-block-size:none!important}';

/** Of the popup. Behind some names there are counts, which grow while a page is read. */
const TABS = [/^On this page/, /^Briefing/, /^All entries/];

/** Of the rules that axe-core applies by itself, those that a theme can break. */
const OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong inside `context`, one line for each element; by these rules only, if some are named. */
async function violations(surface: Surface, context: string, rules?: string[]): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  // In one go: a script that is run later may not see what this one leaves in the document's world.
  return (await surface.evaluate(`(async () => {
    ${axe.source}
    const { violations } = await window.axe.run(${JSON.stringify(context)}, ${options});
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + help + ' (' + target.join(' ') + ') ' + failureSummary));
  })()`)) as string[];
}

/** Looks at what is on show: at everything in the light theme, at colors again in the dark one and in the reader's. */
async function expectNothingWrong(surface: Surface, context: string, what: string): Promise<void> {
  await surface.emulate({ colorScheme: 'light' });
  expect(await violations(surface, context), `${what}, light`).toEqual([]);
  await surface.emulate({ colorScheme: 'dark' });
  expect(await violations(surface, context, OF_COLOR), `${what}, dark`).toEqual([]);
  await surface.emulate({ forcedColors: true });
  const forced = await violations(surface, context, OF_COLOR);
  const chosen = await surface.evaluate(pairOfHighlight);
  expect(
    forced.filter((violation) => !violation.includes(chosen)),
    `${what}, forced colors`,
  ).toEqual([]);
}

/** Runs in a page: as axe-core words them, the colors that the reader's system has for what is chosen. Firefox's are near. */
function pairOfHighlight(): string {
  const probe = document.createElement('i');
  probe.style.cssText = 'forced-color-adjust:none;color:HighlightText;background:Highlight';
  document.body.append(probe);
  const { color, backgroundColor } = getComputedStyle(probe);
  probe.remove();
  const [text, ground] = [color, backgroundColor].map((rgb) =>
    (rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join(''),
  );
  return `foreground color: #${text}, background color: #${ground}`;
}

/**
 * The card stands in a closed root, which no script of the page can look into: what it has drawn is put, with its
 * styles, into a page of its own.
 */
async function mounted(page: Page): Promise<string> {
  const { styles, drawn } = await page.inCard((root) => ({
    styles: [...root.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n'),
    drawn: root.querySelector('.layer')?.innerHTML ?? '',
  }));
  return html(
    `<style>:root{color-scheme:light dark;background:Canvas}${styles}${UNFOLDED}</style><main><h1>A page</h1></main>${drawn}`,
  );
}

inBothBrowsers('in light, dark and forced colors, axe-core finds nothing wrong', (stage) => {
  it('with the card, its sources unfolded, nested and pinned', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard('Yoshimasa Hayashi');
    await page.clickInCard('button', /source/);
    stage().server.put('card-first.html', await mounted(page));
    await page.clickInCard('button', 'Pin');
    await page.clickInCard('button', 'Yoko Kamikawa');
    await page.waitForCard('Yoko Kamikawa');
    stage().server.put('card-nested.html', await mounted(page));
    for (const path of ['card-first.html', 'card-nested.html']) {
      await expectNothingWrong(await stage().open(path), '.card', path);
    }
  });

  const openPopup = async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    const popup = await stage().browser.openPopup(page);
    await popup.control('tab', /^On this page/);
    return popup;
  };

  it('with the popup and all its tabs', async () => {
    const popup = await openPopup();
    const tabs = (await popup.controls()).filter(({ role }) => role === 'tab');
    expect(tabs.length).toBe(TABS.length);
    for (const name of TABS) {
      await popup.click('tab', name);
      await expectNothingWrong(popup, 'html', name.source);
    }
  });

  it('with an entry behind two tabs, each under its own name, the field of the date and the settings of the popup', async () => {
    const popup = await openPopup();
    const openIn = async (tab: RegExp, role: 'link' | 'button', name: RegExp) => {
      await popup.click('tab', tab);
      await popup.click(role, name);
      await popup.waitFor(
        'the entry',
        () => document.querySelector('.panel:not([hidden]) .entry .as-of') !== null,
      );
    };
    await popup.click('button', /^article of/);
    await openIn(/^Briefing/, 'link', /Hayashi/);
    await openIn(/^All entries/, 'button', /^Rahm Emanuel/);
    const named = await popup.evaluate(() =>
      [...document.querySelectorAll('.entry')].map(
        (entry) => document.getElementById(entry.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    );
    expect(named).toEqual(['Yoshimasa Hayashi', 'Rahm Emanuel']);
    await expectNothingWrong(popup, 'html', 'an entry');
    await popup.click('button', 'Settings');
    await expectNothingWrong(popup, 'html', 'the settings');
  });

  it('with the popup where it cannot run', async () => {
    const page = await stage().browser.open('about:blank');
    const popup = await stage().browser.openPopup(page);
    await popup.waitFor('the notice', () => /cannot run/i.test(document.body.innerText));
    await expectNothingWrong(popup, 'html', 'the notice');
  });

  it('with the briefing, all of it unfolded, and a card at its side', async () => {
    const briefing = await openBriefing(stage(), 'demo.html');
    await briefing.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await briefing.click('link', 'Yoshimasa Hayashi');
    await briefing.waitFor('the card', () => document.querySelector('.side .as-of') !== null);
    await expectNothingWrong(briefing, 'html', 'the briefing');
  });
});
