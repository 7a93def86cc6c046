import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { inBothBrowsers, type Stage } from './in-both-browsers';
import { html } from './marks';

/** A page with one host, whose open shadow root holds this markup, and what stands beside it. */
async function openHost(stage: Stage, inside: string, light = ''): Promise<Page> {
  stage.server.put(
    'shadow.html',
    html(`<p>Said Rahm Emanuel.</p><x-host>${light}</x-host><p>Then Jake Sullivan.</p><script>
      document.querySelector('x-host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)};
    </script>`),
  );
  return stage.open('shadow.html');
}

/** Waits until these texts are marked and nothing else, in whatever order. */
function waitForTexts(page: Page, ...texts: string[]): Promise<unknown> {
  return page.waitFor(
    `marks on ${texts.join(', ')}`,
    (wanted) => {
      const marked = [...CSS.highlights]
        .filter(([name]) => name.startsWith('backgrounder-'))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        );
      return JSON.stringify(marked.toSorted()) === JSON.stringify(wanted.toSorted());
    },
    texts,
  );
}

/** Where a name stands in the host's root, in CSS px of the viewport. */
function middleInside(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const range = document.createRange();
    const text = document.querySelector('x-host')?.shadowRoot?.querySelector(wanted)?.firstChild;
    if (text instanceof Text) range.selectNodeContents(text);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 12, y: top + height / 2 };
  }, selector);
}

inBothBrowsers('marks in an open shadow root', (stage) => {
  it('open a card by the pointer', async () => {
    const page = await openHost(stage(), '<div><p id="name">Fumio Kishida</p></div>');
    await waitForTexts(page, 'Rahm Emanuel', 'Fumio Kishida', 'Jake Sullivan');
    const { x, y } = await middleInside(page, '#name');
    await page.pointer.move(x, y + 30);
    await page.pointer.move(x, y, { steps: 4 });
    await page.waitForCard('Fumio Kishida');
    await page.clickInCard('button', 'Close');
    await page.waitForNoCard();
  });

  it('leave a click to a link around their host: it holds no card', async () => {
    const page = await openHost(stage(), '<p id="name">Fumio Kishida</p>');
    await page.evaluate(() => {
      const host = document.querySelector('x-host');
      const link = document.createElement('a');
      link.href = '#went';
      host?.before(link);
      link.append(host ?? '');
    });
    await waitForTexts(page, 'Rahm Emanuel', 'Fumio Kishida', 'Jake Sullivan');
    const { x, y } = await middleInside(page, '#name');
    await page.pointer.move(x, y + 30);
    await page.pointer.move(x, y, { steps: 4 });
    await page.waitForCard('Fumio Kishida');
    await page.pointer.click(Math.round(x), Math.round(y));
    await page.waitFor('the link to be followed', () => location.hash === '#went');
    await page.pointer.move(2, 2, { steps: 8 });
    await page.waitForNoCard();
  });

  it('follow changes in the root, also in one within it, and go with their host', async () => {
    const page = await openHost(stage(), '<p>Fumio Kishida</p>');
    await waitForTexts(page, 'Rahm Emanuel', 'Fumio Kishida', 'Jake Sullivan');
    await page.evaluate(() => {
      const root = document.querySelector('x-host')?.shadowRoot;
      root?.querySelector('p')?.replaceChildren('Yoshimasa Hayashi');
      const inner = document.createElement('div');
      inner.attachShadow({ mode: 'open' }).append('Patriot missiles');
      root?.append(inner);
    });
    await waitForTexts(page, 'Rahm Emanuel', 'Yoshimasa Hayashi', 'Patriot missiles', 'Jake Sullivan');
    await page.evaluate(() => document.querySelector('x-host')?.remove());
    await waitForTexts(page, 'Rahm Emanuel', 'Jake Sullivan');
  });

  it('come to text in slots once, and to a root that is attached late', async () => {
    const page = await openHost(
      stage(),
      '<slot></slot>',
      '<p>Fumio Kishida</p><p slot="none">Fumio Kishida</p>',
    );
    await waitForTexts(page, 'Rahm Emanuel', 'Fumio Kishida', 'Jake Sullivan');
    await page.evaluate(() => {
      document.body.append(document.createElement('x-late'));
      // A frame is drawn in between, so that the element is read before it has a root.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
          root?.append('Yoshimasa Hayashi');
        }),
      );
    });
    await waitForTexts(page, 'Rahm Emanuel', 'Fumio Kishida', 'Jake Sullivan', 'Yoshimasa Hayashi');
  });

  it('have their styles in the root where the browser asks for it, and only there, while they are there', async () => {
    const page = await openHost(stage(), '<p id="name">Fumio Kishida</p>');
    await waitForTexts(page, 'Rahm Emanuel', 'Fumio Kishida', 'Jake Sullivan');
    await page.waitFor('the rules in the root', () => {
      const name = document.querySelector('x-host')?.shadowRoot?.querySelector('#name');
      return (
        name && getComputedStyle(name, '::highlight(backgrounder-person)').textDecorationLine === 'underline'
      );
    });
    const sheets = await page.evaluate(() => ({
      root: document.querySelector('x-host')?.shadowRoot?.adoptedStyleSheets.length,
      page: document.adoptedStyleSheets.length,
    }));
    expect(sheets).toEqual({ root: stage().browser.name === 'firefox' ? 1 : 0, page: 0 });
    // To count is to collect garbage: the root is not forgotten.
    await page.held();
    await page.command('toggle-site');
    await page.waitFor(
      'the rules to go',
      () => document.querySelector('x-host')?.shadowRoot?.adoptedStyleSheets.length === 0,
    );
    await waitForTexts(page);
    await page.command('toggle-site');
  });
});
