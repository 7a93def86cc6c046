import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { inBothBrowsers, type Stage } from './in-both-browsers';
import { waitForExactly, watchMarks, wrongMarks } from './mark-watch';
import { html, waitForMarks } from './marks';

/** The module that applications import, served beside the page. */
const PREACT = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

declare global {
  interface Window {
    show(state: unknown): void;
  }
}

/** A page whose whole body is what `view(state)` returns, drawn anew with each `show(state)`. */
async function openApp(stage: Stage, view: string, first: unknown): Promise<Page> {
  stage.server.put('preact.mjs', PREACT);
  stage.server.put(
    'app.html',
    html(`<div id="app"></div><script type="module">
      import { h, render } from './preact.mjs';
      const view = ${view};
      window.show = (state) => render(view(state), document.querySelector('#app'));
      window.show(${JSON.stringify(first)});
    </script>`),
  );
  return stage.open('app.html');
}

/** Draws states one a frame, each in the frame's own turn, just before it is painted. */
async function play(page: Page, states: unknown[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((done) => {
        const next = () => {
          if (all.length === 0) return done();
          window.show(all.shift());
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    states,
  );
}

const LIST = `(rows) => h('main', null, rows.map((name) => h('section', { key: name },
  h('h2', null, 'Row'), h('p', null, 'Then ', name, ' spoke.'))))`;
const NAMES = ['Fumio Kishida', 'Jake Sullivan', 'Yoshimasa Hayashi', 'Rahm Emanuel'];

inBothBrowsers('marks in an application that draws itself anew', (stage) => {
  it('follow a keyed list that is turned round, shuffled, cut and filled', async () => {
    const page = await openApp(stage(), LIST, NAMES);
    await waitForExactly(page, ...NAMES);
    await watchMarks(page, ...NAMES);
    const [a, b, c, d] = NAMES;
    for (const rows of [NAMES.toReversed(), [c, a], [], [d, c, b, a], [b], NAMES]) {
      await page.evaluate((state) => window.show(state), rows);
      await waitForExactly(page, ...rows.map(String));
    }
    await play(
      page,
      Array.from({ length: 40 }, (_, turn) => NAMES.slice(turn % 4).concat(NAMES.slice(0, turn % 3))),
    );
    await page.evaluate((state) => window.show(state), [c, b]);
    await waitForExactly(page, String(c), String(b));
    expect(await wrongMarks(page)).toEqual([]);
  });

  it('never stand on other letters while text is replaced in place at every frame', async () => {
    const page = await openApp(stage(), `(text) => h('p', null, text)`, 'Fumio Kishida spoke.');
    await waitForExactly(page, 'Fumio Kishida');
    await watchMarks(page, 'Fumio Kishida', 'Kishida');
    const texts = [
      'Well: Fumio Kishida spoke.',
      'Nobody spoke.',
      'Fumio Kishida',
      '',
      'So said Fumio Kishida.',
    ];
    await play(
      page,
      Array.from({ length: 60 }, (_, turn) => texts[turn % texts.length]),
    );
    await page.evaluate((state) => window.show(state), 'At last Fumio Kishida spoke.');
    await waitForExactly(page, 'Fumio Kishida');
    expect(await wrongMarks(page)).toEqual([]);
  });

  it('stand on the rows in view of a list that uses its rows again and again', async () => {
    stage().server.put(
      'virtual.html',
      html(`<div id="list" style="height:300px;overflow:auto"><div style="height:40000px;position:relative"></div></div>
      <script>
        const ROW = 40, SHOWN = 10, names = ${JSON.stringify(NAMES)};
        const rows = Array.from({ length: SHOWN }, () => {
          const row = document.createElement('section');
          row.style.position = 'absolute';
          row.innerHTML = '<h3></h3><p></p>';
          document.querySelector('#list').firstElementChild.append(row);
          return row;
        });
        const draw = () => {
          const first = Math.floor(list.scrollTop / ROW);
          rows.forEach((row, index) => {
            const number = first + index;
            row.style.top = number * ROW + 'px';
            row.firstElementChild.textContent = 'Row ' + number;
            row.lastElementChild.firstChild?.remove();
            row.lastElementChild.append(number % 5 === 0 ? names[number / 5 % 4] + ' spoke' : 'Nobody spoke');
          });
        };
        list.addEventListener('scroll', draw);
        draw();
      </script>`),
    );
    const page = await stage().open('virtual.html');
    await waitForExactly(page, NAMES[0] ?? '', NAMES[1] ?? '');
    await watchMarks(page, ...NAMES);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const list = document.querySelector('#list');
          let turn = 0;
          const scroll = () => {
            turn += 1;
            list?.scrollTo(0, turn * 130);
            if (turn === 60) return done();
            requestAnimationFrame(scroll);
          };
          scroll();
        }),
    );
    // Row 200 stands first, row 205 sixth.
    await page.evaluate(() => document.querySelector('#list')?.scrollTo(0, 200 * 40));
    await waitForExactly(page, NAMES[0] ?? '', NAMES[1] ?? '');
    expect(await wrongMarks(page)).toEqual([]);
  });

  it('come with what is loaded at the end of an endless page', async () => {
    stage().server.put(
      'endless.html',
      html(`<h1>News</h1><main></main><script>
        let count = 0;
        const more = () => {
          for (let part = 0; part < 10; part += 1, count += 1) {
            const section = document.createElement('section');
            section.innerHTML = '<h2>Part ' + count + '</h2><p style="height:200px">Fumio Kishida spoke.</p>';
            document.querySelector('main').append(section);
          }
        };
        addEventListener('scroll', () => scrollY + innerHeight > document.body.scrollHeight - 200 && count < 60 && more());
        more();
      </script>`),
    );
    const page = await stage().open('endless.html');
    await waitForMarks(page, 'Fumio Kishida');
    await page.waitFor('the end of the page', () => {
      window.scrollTo(0, document.body.scrollHeight);
      return document.querySelectorAll('section').length === 60;
    });
    await page.waitFor('a mark in the last part', () => {
      window.scrollTo(0, document.body.scrollHeight);
      const last = document.querySelector('section:last-of-type');
      return [...(CSS.highlights.get('backgrounder-person') ?? [])].some((range) =>
        last?.contains(range.startContainer),
      );
    });
  });

  it('come to a text that is written letter by letter', async () => {
    stage().server.put('stream.html', html('<main><p id="live"></p></main>'));
    const page = await stage().open('stream.html');
    await watchMarks(page, 'Fumio Kishida', 'Jake Sullivan', 'Sullivan');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const text =
            'First Fumio Kishida spoke. Then Jake Sullivan answered him, and Sullivan went home. The end.';
          const node = document.createTextNode('');
          document.querySelector('#live')?.append(node);
          const write = () => {
            node.appendData(text.charAt(node.length));
            if (node.length === text.length) return done();
            requestAnimationFrame(write);
          };
          write();
        }),
    );
    await waitForExactly(page, 'Fumio Kishida', 'Jake Sullivan');
    expect(await wrongMarks(page)).toEqual([]);
  });
});
