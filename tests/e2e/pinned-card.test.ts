import { expect, it } from 'vitest';
import type { Page, Rect } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { waitForTwoFrames } from './card-at-rest';
import { frameOfReference, openName, outlast } from './frame-of-reference';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks } from './marks';
import { waitForPinned } from './use-card';

/** The card of the first name does not cover the second. */
const PAGE = html(
  '<p style="margin:60px">Yoshimasa Hayashi spoke.</p><p style="margin:300px 0 0 500px">Jake Sullivan listened.</p><div style="height:3000px"></div>',
);
/** Where the page holds nothing. */
const BESIDE = [1000, 20] as const;

inBothBrowsers('a pinned card', (stage) => {
  const openPinned = async (frame = ''): Promise<Page> => {
    stage().server.put('pinned.html', PAGE + frame);
    const page = await stage().open('pinned.html');
    await waitForMarks(page, 'Yoshimasa Hayashi', 'Jake Sullivan');
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard('Yoshimasa Hayashi');
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, true);
    return page;
  };

  it('stays when the pointer leaves, and when it rests on another name', async () => {
    const page = await openPinned(frameOfReference(stage().server));
    await page.pointer.move(...BESIDE);
    await outlast(page);
    expect(await openName(page)).toBe('Yoshimasa Hayashi');
    await page.hover('Jake Sullivan');
    await waitFor('the pointer to be seen on the other name', async () =>
      (await page.marks()).some(
        ({ text, highlight }) => text === 'Jake Sullivan' && highlight === 'backgrounder-hover',
      ),
    );
    await outlast(page);
    expect(await openName(page)).toBe('Yoshimasa Hayashi');
    await page.waitForCard('Yoshimasa Hayashi');
  });

  it('stays when the reader presses elsewhere, and when the page scrolls', async () => {
    const page = await openPinned();
    const before = await rectOfCard(page);
    await page.pointer.click(...BESIDE);
    await page.press('Escape');
    await page.evaluate(() => window.scrollTo(0, 2000));
    await page.waitFor('the page to be scrolled', () => window.scrollY >= 2000);
    await waitForTwoFrames(page);
    const { rect } = await page.waitForCard('Yoshimasa Hayashi');
    expect([rect.x, rect.y].map(Math.round)).toEqual([before.x, before.y].map(Math.round));
  });

  it('stays where it was put, though it is pinned while it still rises', async () => {
    stage().server.put('pinned.html', PAGE);
    const page = await stage().open('pinned.html');
    await waitForMarks(page, 'Yoshimasa Hayashi', 'Jake Sullivan');
    await page.hover('Yoshimasa Hayashi');
    const atRest = await rectOfCard(page);
    await page.inCard((root) => {
      root.querySelector('.layer')?.animate({ translate: ['0 40px', '0 40px'] }, { duration: 1e6 });
    });
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, true);
    await page.inCard((root) => {
      for (const animation of root.querySelector('.layer')?.getAnimations() ?? []) animation.cancel();
    });
    const pinned = await rectOfCard(page);
    expect([pinned.x, pinned.y]).toEqual([atRest.x, atRest.y]);
  });

  it('closes by Escape in it, and by its button', async () => {
    const page = await openPinned();
    await page.press('Escape');
    await page.waitForNoCard();
    await page.hover('Jake Sullivan');
    await page.waitForCard('Jake Sullivan');
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, true);
    await page.clickInCard('button', 'Close');
    await page.waitForNoCard();
  });

  it('shows its state on the button, and is not drawn anew for it', async () => {
    const page = await openPinned();
    await page.inCard((root) => root.querySelector('.card')?.setAttribute('data-same', ''));
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, false);
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, true);
    expect(await page.inCard((root) => root.querySelector('.card')?.hasAttribute('data-same'))).toBe(true);
  });

  it('let go again, closes when the reader turns elsewhere', async () => {
    const page = await openPinned();
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, false);
    await page.pointer.click(...BESIDE);
    await page.waitForNoCard();
  });

  it('moves with its grip, by pointer and by arrow keys, and never out of the window', async () => {
    const page = await openPinned();
    const before = await rectOfCard(page);
    const grip = await gripOf(page);
    const from: [number, number] = [Math.round(grip.x + 8), Math.round(grip.y + grip.height / 2)];
    await page.pointer.drag(from, [from[0] + 200, from[1] + 150]);
    const dragged = await rectOfCard(page);
    expect(Math.round(dragged.x - before.x)).toBe(200);
    expect(Math.round(dragged.y - before.y)).toBe(150);

    await page.press('ArrowRight');
    await page.press('ArrowUp');
    const stepped = await rectOfCard(page);
    expect([Math.round(stepped.x - dragged.x), Math.round(stepped.y - dragged.y)]).toEqual([24, -24]);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);

    const again = await gripOf(page);
    await page.pointer.drag([Math.round(again.x + 8), Math.round(again.y + 10)], [2, 2]);
    const cornered = await rectOfCard(page);
    expect([cornered.x >= 0, cornered.y >= 0]).toEqual([true, true]);
  });

  it('shows in the same place what the reader goes to by key, and stays pinned', async () => {
    const page = await openPinned();
    const before = await rectOfCard(page);
    await page.command('next-mention');
    const { rect } = await page.waitForCard('Jake Sullivan');
    expect([rect.x, rect.y].map(Math.round)).toEqual([before.x, before.y].map(Math.round));
    await waitForPinned(page, true);
  });

  it('goes back and forward through nested cards, and says where forward leads', async () => {
    const page = await openPinned();
    await page.clickInCard('button', 'Yoko Kamikawa');
    await page.waitForCard('Yoko Kamikawa');
    await waitForPinned(page, true);
    await page.clickInCard('button', /^Back/);
    await page.waitForCard('Yoshimasa Hayashi');
    expect(await page.inCard((root) => root.querySelector('.forth')?.getAttribute('title'))).toBe(
      'Yoko Kamikawa',
    );
    await page.clickInCard('button', 'Forward');
    await page.waitForCard('Yoko Kamikawa');
    expect((await page.controlsInCard()).some(({ name }) => name === 'Forward')).toBe(false);
  });

  it('opened from the popup for a name without a mark, leaves no line on other words', async () => {
    stage().server.put(
      'behind.html',
      html('<p>Yoshimasa Hayashi spoke.</p><p id="edited">This is Japan.</p>'),
    );
    const page = await stage().open('behind.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    const isOpenOn = async (text: string | undefined) => (await openName(page)) === text;
    await (await stage().browser.openPopup(page)).click('button', /^Japan/);
    await page.waitForCard(/^Japan/);
    await waitFor('the line under the name', () => isOpenOn('Japan'));
    await page.clickInCard('button', 'Pin');
    await waitForPinned(page, true);
    await page.evaluate(replaceText, 'Now it says something else.');
    await waitFor('no line under other words', () => isOpenOn(undefined));
    await page.evaluate(replaceText, 'Less.');
    await page.clickInCard('button', 'Pin');
    await page.waitForNoCard();
  });

  it('goes with its page: not when its name is removed, but when marking ends', async () => {
    const page = await openPinned();
    await page.evaluate(() => document.querySelector('p')?.remove());
    await waitFor('the mark to go', async () =>
      (await page.marks()).every(({ text }) => !text.includes('Hayashi')),
    );
    await page.waitForCard('Yoshimasa Hayashi');
    await page.command('toggle-site');
    await page.waitForNoCard();
    await page.command('toggle-site');
  });
});

/** Runs in a page. */
function replaceText(by: string): void {
  const text = document.querySelector('#edited')?.firstChild;
  if (text instanceof Text) text.data = by;
}

async function rectOfCard(page: Page): Promise<Rect> {
  return (await page.waitForCard()).rect;
}

async function gripOf(page: Page): Promise<Rect> {
  const grip = (await page.controlsInCard()).find(({ name }) => name.startsWith('Drag to move'));
  if (grip === undefined) throw new Error('The card shows no grip.');
  return grip.rect;
}
