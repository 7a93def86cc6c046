import { expect, it } from 'vitest';
import type { Rect } from '@/tests/browsers/browser';
import { INTENT_MS } from '@/entrypoints/content/card/card-state';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { html, textsOf, waitForMarks } from './marks';

/** From line to line in `wrapping.html`. */
const LINE_PX = 40;

declare global {
  interface Window {
    /** How long the pointer was over a name. */
    overNameMs: number;
  }
}

/** Runs in a page. */
function watchFlight({ x, width }: Rect): void {
  let came: number | undefined;
  window.overNameMs = 0;
  addEventListener('pointermove', ({ clientX }) => {
    if (clientX >= x && clientX <= x + width) came ??= performance.now();
    else if (came !== undefined && window.overNameMs === 0) window.overNameMs = performance.now() - came;
  });
}

/** Runs with the card's root: has its layer come anew, waiting, and names what moves at that very moment. */
function motionsOfOpening(root: ShadowRoot): string[] {
  const layer = root.querySelector<HTMLElement>('.layer');
  const wait = root.ownerDocument.createElement('div');
  wait.className = 'wait';
  layer?.firstElementChild?.append(wait);
  layer?.style.setProperty('display', 'none');
  // Looking is what has the browser take the styles in.
  const hidden = root.getAnimations().length;
  layer?.style.removeProperty('display');
  const names = root.getAnimations().map((motion) => (motion as CSSAnimation).animationName);
  wait.remove();
  return hidden === 0 ? names.toSorted() : ['still there while hidden'];
}

inBothBrowsers('the card', (stage) => {
  it.each([
    ['Patriot', 'Patriot missiles', /^Patriot/, /interceptor|missile/],
    ['the spokesman', 'Yoshimasa Hayashi', 'Yoshimasa Hayashi', /林芳正/],
    ['the rules', '2014 export rules', /2014/, /1 April 2014/],
  ])('opens for %s when the pointer rests on the name', async (_, text, label, content) => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, text);
    await page.hover(text);
    const card = await page.waitForCard(label);
    expect(card.role).toBe('dialog');
    expect(card.text).toMatch(content);
    expect(card.focused).toBe(false);
  });

  it('opens for the rules of 2014 where the text only speaks of that year', async () => {
    const page = await stage().open('report.html');
    const mark = await waitFor('a mark on the rules', async () =>
      textsOf(await page.marks()).find((text) => text.includes('2014')),
    );
    await page.hover(mark);
    await page.waitForCard(/2014/);
  });

  it('does not open for a pointer that flies past', async () => {
    stage().server.put(
      'past.html',
      html(
        `<p style="margin:60px">Fumio Kishida spoke.</p><p style="margin:200px 60px">Jake Sullivan listened.</p>`,
      ),
    );
    const page = await stage().open('past.html');
    await waitForMarks(page, 'Fumio Kishida', 'Jake Sullivan');
    await page.evaluate(() => {
      const opened: string[] = [];
      Object.assign(window, { opened });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) opened.push(node.nodeName);
      }).observe(document.documentElement, { childList: true });
    });
    const kishida = await page.rectOf('Fumio Kishida');
    await page.evaluate(watchFlight, kishida);
    await page.pointer.move(5, kishida.y + kishida.height / 2);
    await page.pointer.move(900, kishida.y + kishida.height / 2, { steps: 12 });
    // The pointer then rests on another name: whatever the first one was to open would have come before.
    await page.hover('Jake Sullivan');
    await page.waitForCard('Jake Sullivan');
    // On a machine that stands still meanwhile the pointer has come to rest.
    const hasRested = await page.evaluate((ms) => window.overNameMs >= ms, INTENT_MS);
    expect(hasRested || (await page.evaluate('window.opened.length')) === 1).toBe(true);
  });

  it('does not open over text that is being selected, but when the button has been let go', async () => {
    stage().server.put('select.html', html('<p style="margin:60px">First of all Fumio Kishida spoke.</p>'));
    const page = await stage().open('select.html');
    await waitForMarks(page, 'Fumio Kishida');
    const { x, y, width, height } = await page.rectOf('Fumio Kishida');
    const [middle, line] = [x + width / 2, y + height / 2];
    await page.pointer.move(x - 40, line);
    await page.pointer.down();
    await page.pointer.move(middle, line, { steps: 8 });
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    expect(await page.evaluate(() => String(getSelection()))).toContain('Fumio');
    // A name that the pointer rests on is washed at once, long before its card comes.
    const washed = (await page.marks()).filter(({ highlight }) => highlight === 'backgrounder-hover');
    expect(washed).toEqual([]);
    expect(await page.card()).toBe(null);
    await page.pointer.up();
    await page.pointer.move(middle + 4, line);
    await page.waitForCard('Fumio Kishida');
  });

  it('stays while the pointer travels into it, and closes when the pointer leaves', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    const { rect } = await page.waitForCard('Yoshimasa Hayashi');
    await page.pointer.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 8 });
    await page.clickInCard('button', /source/);
    expect((await page.waitForCard('Yoshimasa Hayashi')).text).toMatch(
      /Prime Minister|Ministry|Kyodo|Yomiuri/,
    );
    await page.press('Escape');
    await page.waitForNoCard();
    await page.hover('Fumio Kishida');
    await page.waitForCard('Fumio Kishida');
    await page.pointer.move(2, 2, { steps: 8 });
    await page.waitForNoCard();
  });

  it('closes by Escape and by its button', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    await page.press('Escape');
    await page.waitForNoCard();
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    await page.clickInCard('button', 'Close');
    await page.waitForNoCard();
  });

  it('opens related entries in the same place, with a way back', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    const first = await page.waitForCard('Yoshimasa Hayashi');
    await page.clickInCard('button', 'Yoko Kamikawa');
    const second = await page.waitForCard('Yoko Kamikawa');
    expect(second.rect.x).toBe(first.rect.x);
    await page.clickInCard('button', /^Back/);
    await page.waitForCard('Yoshimasa Hayashi');
  });

  it('never leaves the viewport', async () => {
    stage().server.put(
      'corners.html',
      html(`<style>p{position:absolute;margin:0;white-space:nowrap}</style>
        <p style="top:4px;left:4px">Fumio Kishida</p><p style="top:4px;right:4px">Jake Sullivan</p>
        <p style="bottom:4px;left:4px">Yoshimasa Hayashi</p><p style="bottom:4px;right:4px">Shinzo Abe</p>`),
    );
    const page = await stage().open('corners.html');
    await page.setViewport(700, 500);
    await waitForMarks(page, 'Fumio Kishida', 'Jake Sullivan', 'Yoshimasa Hayashi', 'Shinzo Abe');
    for (const name of ['Fumio Kishida', 'Jake Sullivan', 'Yoshimasa Hayashi', 'Shinzo Abe']) {
      await page.hover(name);
      const { rect } = await page.waitForCard(name);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(700);
      expect(rect.y + rect.height).toBeLessThanOrEqual(500);
      await page.press('Escape');
      await page.waitForNoCard();
    }
  });

  it('stands beside the line that the pointer is on when a name wraps', async () => {
    const page = await stage().open('wrapping.html');
    await waitForMarks(page);
    const lines = await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      const start = text?.nodeValue?.indexOf('National') ?? 0;
      const range = document.createRange();
      if (text) range.setStart(text, start);
      if (text) range.setEnd(text, start + 'National Security Strategy'.length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      await page.pointer.move(line.x + line.width / 2, line.y - 20);
      await page.pointer.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 4 });
      const { rect } = await page.waitForCard(/National Security Strategy/);
      const gap = Math.min(
        Math.abs(rect.y - (line.y + line.height)),
        Math.abs(line.y - (rect.y + rect.height)),
      );
      expect(gap).toBeLessThan(LINE_PX / 2);
      await page.press('Escape');
      await page.waitForNoCard();
    }
  });

  it('opens by touch', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    const { x, y, width, height } = await page.rectOf('Yoshimasa Hayashi');
    await page.pointer.tap(Math.round(x + width / 2), Math.round(y + height / 2));
    await page.waitForCard('Yoshimasa Hayashi');
  });

  it.each([
    ['a link', 'Patriot missiles', /^Patriot/],
    ['what only says that it is a link', 'Fumio Kishida', 'Fumio Kishida'],
  ])('leaves the click on %s to the page: it holds no card', async (_, text, label) => {
    const page = await stage().open('links.html');
    await waitForMarks(page, text);
    await page.hover(text);
    await page.waitForCard(label);
    const { x, y, width, height } = await page.rectOf(text);
    await page.pointer.click(Math.round(x + width / 2), Math.round(y + height / 2));
    await page.waitFor('the link to be followed', () => location.hash === '#clicked');
    await page.pointer.move(2, 2, { steps: 8 });
    await page.waitForNoCard();
  });

  it('is 360 px wide and reads from the left on a page that reads from the right', async () => {
    const page = await stage().open('rtl.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.hover('Yoshimasa Hayashi');
    const { rect } = await page.waitForCard('Yoshimasa Hayashi');
    expect(Math.round(rect.width)).toBe(360);
    const direction = await page.inCard((root) => {
      const dialog = root.querySelector('[role="dialog"]');
      return dialog === null ? null : getComputedStyle(dialog).direction;
    });
    expect(direction).toBe('ltr');
  });

  it('follows light and dark', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    const background = () =>
      page.inCard((root) => {
        const dialog = root.querySelector('[role="dialog"]');
        return dialog === null ? null : getComputedStyle(dialog).backgroundColor;
      });
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    await page.emulate({ colorScheme: 'light' });
    const light = await background();
    await page.emulate({ colorScheme: 'dark' });
    expect(await background()).not.toBe(light);
  });

  it('rises, and its sign of waiting slides, but not for those who asked for less motion', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.emulate({ reducedMotion: true });
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    expect(await page.inCard(motionsOfOpening)).toEqual([]);
    await page.emulate({});
    expect(await page.inCard(motionsOfOpening)).toEqual(['rise', 'slide']);
  });
});
