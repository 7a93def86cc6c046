/** Events that a page makes: none of them opens a card, however many there are. The real pointer does. */
import { expect, it } from 'vitest';
import { frameOfReference, outlast } from './frame-of-reference';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks } from './marks';

const NAME = 'Fumio Kishida';

/** Runs in a page: sends every kind of event on a text, 10,000 in all, and tells how many a naive script has heard. */
async function flood(name: string): Promise<number> {
  const kinds: [new (type: string, init: PointerEventInit & KeyboardEventInit) => Event, string[]][] = [
    [
      PointerEvent,
      'pointerover pointerenter pointermove pointerrawupdate pointerdown pointerup pointerout click auxclick contextmenu'.split(
        ' ',
      ),
    ],
    [MouseEvent, 'mouseover mouseenter mousemove mousedown mouseup mouseout dblclick'.split(' ')],
    [FocusEvent, 'focus focusin blur focusout'.split(' ')],
    [KeyboardEvent, 'keydown keypress keyup'.split(' ')],
    [WheelEvent, ['wheel']],
    [
      Event,
      'touchstart touchmove touchend scroll resize pageshow selectionchange visibilitychange toggle'.split(
        ' ',
      ),
    ],
  ];
  const element = document.querySelector('p');
  const text = element?.firstChild;
  if (!element || !text) throw new Error('The page holds no text.');
  const range = document.createRange();
  const at = text.textContent?.indexOf(name) ?? 0;
  range.setStart(text, at);
  range.setEnd(text, at + name.length);
  const box = range.getBoundingClientRect();
  let heard = 0;
  for (const type of kinds.flatMap(([, types]) => types)) addEventListener(type, () => (heard += 1), true);
  for (let count = 0; count < 10_000;) {
    for (const [Kind, types] of kinds) {
      for (const type of types) {
        // They move, as a hand would, and press what opens cards.
        const clientX = box.x + 5 + (count % 20);
        const init = {
          bubbles: true,
          composed: true,
          clientX,
          clientY: box.y + 5,
          button: 0,
          key: 'Enter',
          pointerType: 'mouse',
        };
        for (const target of [element, document, window]) target.dispatchEvent(new Kind(type, init));
        count += 3;
      }
    }
    // What listens looks once a frame.
    await new Promise(requestAnimationFrame);
  }
  element.click();
  return heard;
}

inBothBrowsers('events that a page makes', (stage) => {
  it('open no card by the ten thousand; the real pointer opens one', async () => {
    const { server } = stage();
    server.put('events.html', html(`<p>First ${NAME} spoke.</p>${frameOfReference(server)}`));
    const page = await stage().open('events.html');
    await waitForMarks(page, NAME);
    await page.evaluate(watchForHosts);
    expect(await page.evaluate(flood, NAME)).toBeGreaterThanOrEqual(10_000);
    await outlast(page);
    expect(await page.evaluate('window.hostsSeen')).toBe(0);
    await page.hover(NAME);
    await page.waitForCard(NAME);
    expect(await page.evaluate('window.hostsSeen')).toBe(1);
  });

  it('neither close an open card nor reach into it', async () => {
    stage().server.put('events.html', html(`<p>First ${NAME} spoke.</p>`));
    const page = await stage().open('events.html');
    await waitForMarks(page, NAME);
    await page.hover(NAME);
    const before = await page.waitForCard(NAME);
    const heard = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      let count = 0;
      addEventListener('keydown', () => (count += 1), true);
      for (let index = 0; index < 1_000; index += 1) {
        for (const key of ['Escape', 'Enter', 'Tab', 'Backspace'])
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        for (const type of ['pointerdown', 'pointerup', 'click'])
          host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        dispatchEvent(new Event('beforeprint'));
      }
      return count;
    });
    expect(heard).toBe(4_000);
    expect((await page.card())?.html).toBe(before.html);
  });
});

declare global {
  interface Window {
    hostsSeen: number;
  }
}

/** Runs in a page: counts the elements that come beside head and body. */
function watchForHosts(): void {
  window.hostsSeen = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) window.hostsSeen += addedNodes.length;
  }).observe(document.documentElement, { childList: true });
}
