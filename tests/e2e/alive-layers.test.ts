import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html } from './marks';
import { useCard } from './use-card';

const NAME = 'Fumio Kishida';
const TEXT = `<p>First ${NAME} spoke.</p>`;

inBothBrowsers('a card', (stage) => {
  const openInDialog = async (): Promise<Page> => {
    const body = `<dialog style="margin:200px auto">${TEXT}</dialog><p>Jake Sullivan listened.</p>`;
    stage().server.put('dialog.html', html(body));
    const page = await stage().open('dialog.html');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitForExactly(page, NAME, 'Jake Sullivan');
    return page;
  };

  it.each([
    [
      'a modal dialog',
      `<dialog style="margin:200px auto">${TEXT}</dialog>`,
      `document.querySelector('dialog').showModal()`,
    ],
    [
      'an open popover',
      `<div popover style="margin:200px auto">${TEXT}</div>`,
      `document.querySelector('[popover]').showPopover()`,
    ],
  ])('can be used above %s', async (_, body, code) => {
    stage().server.put('layer.html', html(body));
    const page = await stage().open('layer.html');
    await page.evaluate(`void (${code})`);
    await waitForExactly(page, NAME);
    await page.hover(NAME);
    await page.waitForCard(NAME);
    await useCard(page);
  });

  it('closes by Escape without the dialog that it stands in', async () => {
    const page = await openInDialog();
    await page.command('next-mention');
    await page.waitForCard(NAME);
    await page.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    // Then the key is the page's again.
    await page.press('Escape');
    await page.waitFor('the dialog to be closed', () => document.querySelector('dialog')?.open === false);
  });

  it('that is pinned in a dialog gives way to others when the dialog has closed', async () => {
    const page = await openInDialog();
    await page.hover(NAME);
    await page.waitForCard(NAME);
    await page.clickInCard('button', 'Pin');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.hover('Jake Sullivan');
    await page.waitForCard('Jake Sullivan');
    await page.clickInCard('button', 'Close');
    await page.waitForNoCard();
  });

  it('can be used above an element that fills the screen', async () => {
    stage().server.put(
      'screen.html',
      html(
        `<div id="all" style="background:white;padding:200px 40px"><button onclick="document.querySelector('#all').requestFullscreen()">Fill</button>${TEXT}</div>`,
      ),
    );
    const page = await stage().open('screen.html');
    await waitForExactly(page, NAME);
    await page.click('button', 'Fill');
    await page.waitFor('the whole screen', () => document.fullscreenElement !== null);
    await page.hover(NAME);
    await page.waitForCard(NAME);
    await useCard(page);
  });

  it('stands beside a line that runs down, not on it', async () => {
    stage().server.put(
      'down.html',
      html(`<div style="writing-mode:vertical-rl;height:400px;margin-left:300px">${TEXT}</div>`),
    );
    const page = await stage().open('down.html');
    await waitForExactly(page, NAME);
    await page.hover(NAME);
    const { rect } = await page.waitForCard(NAME);
    const line = await page.rectOf(NAME);
    expect(rect.x >= line.x + line.width || rect.x + rect.width <= line.x).toBe(true);
  });
});
