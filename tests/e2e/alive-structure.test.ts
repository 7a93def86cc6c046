import { expect, it } from 'vitest';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html } from './marks';
import { useCard } from './use-card';

const NAME = 'Fumio Kishida';
const RULES = '2014 export rules';
const TEXT = `<p>First ${NAME} spoke.</p>`;

inBothBrowsers('marks, however a page is built,', (stage) => {
  it.each([
    [
      'with display: contents',
      `<div style="display:contents"><div style="display:contents">First ${NAME} spoke.</div></div>`,
    ],
    ['in columns', `<div style="columns:2;height:200px">${'<p>Text.</p>'.repeat(5)}${TEXT}</div>`],
    ['in lines that run down', `<div style="writing-mode:vertical-rl;height:300px">${TEXT}</div>`],
    ['in an enlarged page', `<style>html{zoom:1.7}</style>${TEXT}`],
    ['with a base of its own', `<base href="https://example.org/else/" target="other">${TEXT}`],
    [
      'put off by content-visibility',
      `<div style="content-visibility:auto;contain-intrinsic-size:9px 50px">${TEXT}</div>`,
    ],
    ['in a right-to-left page', `<div dir="rtl">${TEXT}</div>`],
  ])('open a usable card on text %s', async (_, body) => {
    stage().server.put('built.html', html(body));
    const page = await stage().open('built.html');
    await waitForExactly(page, NAME);
    await page.hover(NAME);
    const card = await page.waitForCard(NAME);
    const view = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      zoom: document.body.currentCSSZoom,
    }));
    expect(card.rect.x).toBeGreaterThanOrEqual(0);
    expect(card.rect.x + card.rect.width).toBeLessThanOrEqual(view.width + 1);
    expect(card.rect.width).toBeLessThan(420);
    await useCard(page);
    expect(await page.evaluate(() => location.pathname)).toBe('/built.html');
  });

  it('stand in XHTML, and open a card there', async () => {
    stage().server.put(
      'page.xhtml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>X</title></head><body><p>First <![CDATA[& then]]> ${NAME} spoke.</p></body></html>`,
    );
    const page = await stage().open('page.xhtml');
    await waitForExactly(page, NAME);
    await page.hover(NAME);
    await page.waitForCard(NAME);
    await useCard(page);
  });

  it('open a card in XHTML whose table has cells over both columns', async () => {
    stage().server.put(
      'rules.xhtml',
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>X</title></head><body><p>Japan spoke of the ${RULES}.</p></body></html>`,
    );
    const page = await stage().open('rules.xhtml');
    await waitForExactly(page, RULES);
    await page.hover(RULES);
    await page.waitForCard(/2014/);
    const shares = await page.inCard((root) => {
      const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
      return rows
        .filter(({ cells }) => cells.length === 1)
        .map((row) => Math.round((100 * (row.cells[0]?.offsetWidth ?? 0)) / row.offsetWidth));
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(new Set(shares)).toEqual(new Set([100]));
  });

  it.each([
    [
      'a folded part is opened',
      `<details><summary>More</summary>${TEXT}</details>`,
      `document.querySelector('details').open = true`,
    ],
    [
      'hidden text is found',
      `<div hidden="until-found">${TEXT}</div>`,
      `document.querySelector('[hidden]').removeAttribute('hidden')`,
    ],
    [
      'text is laid out at last',
      `<div style="content-visibility:hidden">${TEXT}</div>`,
      `document.querySelector('div').style = ''`,
    ],
    [
      'text gets a box',
      `<div style="display:none">${TEXT}</div>`,
      `document.querySelector('div').style = ''`,
    ],
  ])('wait until %s', async (_, body, code) => {
    stage().server.put('folded.html', html(`${body}<h2>Next</h2><p>Jake Sullivan answered.</p>`));
    const page = await stage().open('folded.html');
    await waitForExactly(page, 'Jake Sullivan');
    await page.evaluate(`void (${code})`);
    await waitForExactly(page, NAME, 'Jake Sullivan');
  });

  it('stay out of drawings and formulas, whose text is no prose', async () => {
    stage().server.put(
      'svg.html',
      html(`<svg width="400" height="40"><text y="20">First ${NAME} spoke.</text></svg>
        <math><mtext>${NAME}</mtext></math><p>Jake Sullivan answered.</p>`),
    );
    const page = await stage().open('svg.html');
    await waitForExactly(page, 'Jake Sullivan');
  });

  it('stay out of other XML, in frames too', async () => {
    const { server } = stage();
    // With a style sheet, without which Firefox would show the tags.
    const feed = `<?xml-stylesheet href="data:text/css,"?><feed><p>Said ${NAME}.</p></feed>`;
    server.put('feed.xml', feed, { 'content-type': 'application/xml' });
    server.put('later.html', html(TEXT));
    server.put('feeds.html', html('<iframe id="feed" src="feed.xml" width="400" height="200"></iframe>'));
    const page = await stage().open('feeds.html');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(Object.assign(frame, { id: 'later', src: 'later.html', width: 400, height: 200 }));
    });
    await waitFor('a mark in the frame that came later', async () => (await page.marks('#later')).length > 0);
    expect(await page.marks('#feed')).toEqual([]);
  });

  it('stand in frames of other sites', async () => {
    const report = `<script>setInterval(() => parent.postMessage([...CSS.highlights].map(([name, { size }]) => name + size), '*'), 50)</script>`;
    stage().server.put('inner.html', html(`<p>Said ${NAME}.</p>${report}`));
    const inner = stage().server.url('inner.html', 'other.localhost');
    stage().server.put(
      'outer.html',
      html(`<p>Text.</p><iframe src="${inner}" width="600" height="300"></iframe>
        <script>addEventListener('message', ({ data }) => { document.title = data.join(' '); })</script>`),
    );
    const page = await stage().open('outer.html');
    await page.waitFor('a mark in the frame', () => document.title === 'backgrounder-person1');
  });
});
