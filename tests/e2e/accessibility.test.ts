import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { Page, Surface } from '@/tests/browsers/browser';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks } from './marks';

const THEMES = ['light', 'dark'] as const;

/** What has scrolled out of sight would be judged against whatever stands there. */
const UNFOLDED = '.card{max-block-size:none!important}';

/** What axe-core finds wrong inside `context`, one line for each element. */
async function violations(surface: Surface, context: string): Promise<string[]> {
  // In one go: a script that is run later may not see what this one leaves in the document's world.
  return (await surface.evaluate(`(async () => {
    ${axe.source}
    const { violations } = await window.axe.run(${JSON.stringify(context)});
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + help + ' (' + target.join(' ') + ') ' + failureSummary));
  })()`)) as string[];
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

inBothBrowsers('axe-core finds nothing wrong', (stage) => {
  it.each(THEMES)('with the card, its sources unfolded, nested and pinned, in %s', async (colorScheme) => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard('Yoshimasa Hayashi');
    await page.clickInCard('button', /source/);
    stage().server.put('card-first.html', await mounted(page));
    await page.clickInCard('button', 'Pin');
    await page.clickInCard('button', 'Yoko Kamikawa');
    await page.waitForCard('Yoko Kamikawa');
    stage().server.put('card-nested.html', await mounted(page));
    for (const path of ['card-first.html', 'card-nested.html']) {
      const copy = await stage().open(path);
      await copy.emulate({ colorScheme });
      expect(await violations(copy, '.card'), path).toEqual([]);
    }
  });

  it.each(THEMES)('with the popup, all its tabs, an entry and the settings, in %s', async (colorScheme) => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    const popup = await stage().browser.openPopup(page);
    await popup.control('tab', /^On this page/);
    await popup.emulate({ colorScheme });
    const tabs = (await popup.controls()).filter(({ role }) => role === 'tab');
    expect(tabs.length).toBeGreaterThan(2);
    for (const { name } of tabs) {
      await popup.click('tab', name);
      expect(await violations(popup, 'html'), name).toEqual([]);
    }
    await popup.click('button', /^Rahm Emanuel/);
    await popup.waitFor('the entry', () => document.querySelector('.entry h2') !== null);
    expect(await violations(popup, 'html'), 'an entry').toEqual([]);
    await popup.click('button', 'Settings');
    expect(await violations(popup, 'html'), 'the settings').toEqual([]);
  });

  it('with the popup where it cannot run', async () => {
    const page = await stage().browser.open('about:blank');
    const popup = await stage().browser.openPopup(page);
    await popup.waitFor('the notice', () => /cannot run/i.test(document.body.innerText));
    expect(await violations(popup, 'html')).toEqual([]);
  });
});
