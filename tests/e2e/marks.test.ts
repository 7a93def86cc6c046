import { describe, expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html, textsOf, waitForMarks } from './marks';

/** Waits until a mark whose text holds each of these stands there, with the line of that kind: marks come bit by bit. */
async function waitForKinds(page: Page, kinds: Record<string, string>): Promise<void> {
  for (const [part, kind] of Object.entries(kinds)) {
    await waitFor(
      `a mark on ${part} as ${kind}`,
      async () =>
        (await page.marks()).find(({ text }) => text.includes(part))?.highlight === `backgrounder-${kind}`,
    );
  }
}

inBothBrowsers('marks', (stage) => {
  it('stand on the names of the demo article, each with the line of its kind', async () => {
    const page = await stage().open('demo.html');
    await waitForKinds(page, {
      'Yoshimasa Hayashi': 'person',
      '2014 export rules': 'policy',
      Patriot: 'weapon',
      'Self-Defense Forces': 'org',
      'Indo-Pacific': 'concept',
    });
  });

  it('stand on the names of a short report, also on the rules that it does not name', async () => {
    const page = await stage().open('report.html');
    await waitForMarks(page, 'Yoshimasa Hayashi', 'Jake Sullivan', 'Fumio Kishida');
    await waitForKinds(page, { '2014': 'policy', Patriots: 'weapon' });
  });

  it('come once for each name in a section, and not in headings', async () => {
    stage().server.put(
      'sections.html',
      html(`<h1>Fumio Kishida</h1><p>Fumio Kishida spoke. Then Fumio Kishida left.</p>
        <h2>Fumio Kishida again</h2><p>Later Fumio Kishida came back, as Kishida does.</p>
        <h2>End</h2><p>Jake Sullivan left.</p>`),
    );
    const page = await stage().open('sections.html');
    const marks = await waitForMarks(page, 'Fumio Kishida', 'Jake Sullivan');
    expect(textsOf(marks)).toEqual(['Fumio Kishida', 'Fumio Kishida', 'Jake Sullivan']);
  });

  it('do not stand on names that mean something else', async () => {
    const page = await stage().open('traps.html');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>At last: Fumio Kishida.</p>');
    });
    const marks = await waitForMarks(page, 'Fumio Kishida');
    expect(textsOf(marks)).toEqual(['Fumio Kishida']);
  });

  it('do not stand in fields, in text that is edited, in code, or in what is not shown', async () => {
    const page = await stage().open('fields.html');
    const marks = await waitForMarks(page, 'Patriot missiles');
    expect(textsOf(marks)).toEqual(['Patriot missiles']);
  });

  it('reach over inline tags, soft hyphens, links and line breaks', async () => {
    const page = await stage().open('inline-tags.html');
    await waitFor('all names', async () => {
      const texts = textsOf(await page.marks()).map((text) => text.replaceAll('\u00ad', ''));
      const hasOthers = ['Patriot missiles', 'Yoshimasa Hayashi', 'Fumio Kishida'].every((name) =>
        texts.includes(name),
      );
      return hasOthers && texts.some((text) => /National Security\s*Strategy/.test(text));
    });
  });

  it('stand on the same letters, whether text is taken at once or node by node', async () => {
    const written = [
      'First Fumio Kishida spoke.',
      '<b>First</b> <i>Fumio <u>Kish</u></i><em>ida</em> spoke.',
      'First <!-- a note -->Fumio<!-- another --> Kishida spoke.',
      '<span>First <span lang="en">Fu</span></span><a href="#top">mio <img alt="">Kishida</a> spoke.',
      '<span id="empty"></span>First Fumio Kishida spoke.<sup>1</sup>',
      '<x-y>First</x-y> Fumio Kishida spoke.',
      '<span role="textbox">Jake Sullivan</span> First Fumio Kishida spoke.',
      '<b contenteditable>Jake Sullivan</b> First Fumio Kishida spoke.',
      '<span><template shadowrootmode="open">No, no: <slot></slot></template></span> First Fumio Kishida spoke.',
    ];
    const sections = written.flatMap((line) => [
      `<h2>At once</h2><div>${line}</div>`,
      `<h2>Node by node</h2><div><p>One.</p>${line}<p>Two.</p></div>`,
    ]);
    stage().server.put(
      'written.html',
      html(`<style>* { margin: 0; font-size: 9px; }</style>${sections.join('')}<script>
        const empty = [...document.querySelectorAll('#empty')];
        for (const span of empty) span.append('', '', '');
      </script><h2>End</h2><p>Yoshimasa Hayashi.</p>`),
    );
    const page = await stage().open('written.html');
    await waitForExactly(page, ...sections.map(() => 'Fumio Kishida'), 'Yoshimasa Hayashi');
  });

  it('come to text that is added later, and go with text that is removed', async () => {
    stage().server.put('later.html', html('<p id="first">Fumio Kishida spoke.</p><div id="place"></div>'));
    const page = await stage().open('later.html');
    await waitForMarks(page, 'Fumio Kishida');
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Jake Sullivan answered.';
      document.querySelector('#place')?.append(added);
    });
    await waitForMarks(page, 'Fumio Kishida', 'Jake Sullivan');
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await waitFor('the first mark to go', async () => {
      const now = textsOf(await page.marks());
      return now.length === 1 && now[0] === 'Jake Sullivan';
    });
  });

  it('go to the next mention of a name where the page hides the first as soon as that is marked', async () => {
    stage().server.put(
      'hides.html',
      html(`<p id="first">Fumio Kishida spoke.</p><p id="next">Fumio Kishida answered.</p><p id="last"></p><script>
        const hide = () => {
          if (!CSS.highlights.has('backgrounder-person')) return requestAnimationFrame(hide);
          document.querySelector('#first').style.display = 'none';
          // Text behind all others: the choice of marks goes on from the last one.
          document.querySelector('#last').textContent = 'Fumio Kishida left.';
        };
        hide();
      </script>`),
    );
    const page = await stage().open('hides.html');
    await page.waitFor('the mark on the mention that is shown', () => {
      const ranges = [...(CSS.highlights.get('backgrounder-person') ?? [])];
      const places = ranges.map(({ startContainer }) => startContainer.parentElement?.id);
      return places.toSorted().join() === 'next';
    });
  });

  describe('in frames', () => {
    it('stand in large ones, also in those without an address, and not in small ones', async () => {
      const page = await stage().open('frames.html');
      await waitForMarks(page, 'Fumio Kishida');
      for (const frame of ['#large', '#written']) {
        const marks = await waitFor(`marks in ${frame}`, async () => {
          const now = await page.marks(frame);
          return now.length > 0 && now;
        });
        expect(textsOf(marks)).toEqual(['Patriot missiles']);
      }
      expect(await page.marks('#small')).toEqual([]);
    });

    it('are read when they come into sight', async () => {
      const { server, open } = stage();
      server.put('far-frame.html', html('<p>Jake Sullivan spoke.</p>'));
      server.put('near-frame.html', html('<p>Fumio Kishida answered.</p>'));
      server.put(
        'seen-frames.html',
        html(`<iframe id="near" width="600" height="200"></iframe><div style="height:3000px"></div>
          <iframe id="far" src="far-frame.html" width="600" height="200"></iframe>
          <script>document.querySelector('#far').onload = () => { document.querySelector('#near').src = 'near-frame.html'; };</script>`),
      );
      const page = await open('seen-frames.html');
      // The near frame is there after the far one: when it has been counted, that one would have been.
      await waitFor('the badge', async () => (await page.badge()).text === '1');
      await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
      await waitFor('the mark in the far frame', async () => (await page.marks('#far')).length === 1);
      await waitFor('the badge to count it', async () => (await page.badge()).text === '2');
    });

    it('are no longer counted once the frame that held them is gone', async () => {
      const { browser, server, open } = stage();
      server.put('leaves.html', html('<p>A Patriot missile stood by.</p>'));
      server.put('elsewhere.html', html('<p>Jake Sullivan answered.</p>'));
      server.put('nobody.html', html('<p>Nobody spoke.</p>'));
      server.put(
        'left.html',
        html(`<p>Fumio Kishida spoke.</p><iframe src="leaves.html" width="600" height="150"></iframe>
          <iframe src="${server.url('elsewhere.html', 'elsewhere.localhost')}" width="600" height="150"></iframe>`),
      );
      const page = await open('left.html');
      await waitFor('the badge to count both frames', async () => (await page.badge()).text === '3');
      const leave = () => page.evaluate(() => document.querySelector('iframe')?.remove());
      await leave();
      await waitFor('the badge to forget the first', async () => (await page.badge()).text === '2');
      await browser.stopBackground();
      await leave();
      await waitFor('the badge to forget the other', async () => (await page.badge()).text === '1');
      const swap = (address: string) =>
        page.evaluate((src) => {
          const frame = Object.assign(document.createElement('iframe'), { src, width: 600, height: 150 });
          document.querySelector('iframe')?.remove();
          document.body.append(frame);
        }, address);
      await swap(server.url('leaves.html'));
      await waitFor('the badge to count a new frame', async () => (await page.badge()).text === '2');
      await swap(server.url('nobody.html'));
      await waitFor('the badge to forget the one before', async () => (await page.badge()).text === '1');
    });
  });

  it('are registered near the viewport only, and follow the reader', async () => {
    const sections = Array.from(
      { length: 400 },
      (_, index) => `<h2>Part ${index}</h2><p>Fumio Kishida spoke.</p>`,
    );
    stage().server.put('long.html', html(`${sections.join('')}<h2>End</h2><p>Jake Sullivan spoke last.</p>`));
    const page = await stage().open('long.html');
    const first = await waitForMarks(page, 'Fumio Kishida');
    expect(first.length).toBeLessThan(200);
    expect(textsOf(first)).not.toContain('Jake Sullivan');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const last = await waitForMarks(page, 'Jake Sullivan');
    expect(last.length).toBeLessThan(200);
  });
});
