import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html } from './marks';

const NAME = 'Fumio Kishida';
const TEXT = `<p>First ${NAME} spoke.</p>`;

inBothBrowsers('a card', (stage) => {
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
    await page.clickInCard('button', 'Close');
    await page.waitForNoCard();
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
