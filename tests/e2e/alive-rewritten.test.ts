import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html, textsOf, waitForMarks } from './marks';

inBothBrowsers('a document that is written anew', (stage) => {
  const article = '<h1>Anew</h1><p>Then Jake Sullivan answered.</p>';

  it.each([
    ['its body is replaced', `document.body.outerHTML = '<body>${article}</body>'`],
    ['its root is replaced', `document.documentElement.innerHTML = '<head></head><body>${article}</body>'`],
    [
      'it is opened and written',
      `document.open(); document.write('<html><body>${article}'); document.close()`,
    ],
    [
      'its body is emptied, then filled',
      `document.body.textContent = ''; document.body.innerHTML = '${article}'`,
    ],
  ])('is marked, and its marks open cards, when %s', async (_, code) => {
    stage().server.put('anew.html', html('<p>Fumio Kishida spoke.</p>'));
    const page = await stage().open('anew.html');
    await waitForExactly(page, 'Fumio Kishida');
    await page.evaluate(`void (() => { ${code} })()`);
    await waitForExactly(page, 'Jake Sullivan');
    await page.hover('Jake Sullivan');
    await page.waitForCard(/Sullivan/);
    await page.press('Escape');
    await page.waitForNoCard();
  });

  it('is marked while it is still being written', async () => {
    stage().server.put(
      'writing.html',
      html('<p>Fumio Kishida spoke.</p><iframe id="written" width="600" height="300"></iframe>'),
    );
    const page = await stage().open('writing.html');
    await waitForMarks(page, 'Fumio Kishida');
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#written')?.contentDocument;
      frame?.open();
      frame?.write('<body><p>Jake Sullivan answered.</p>');
    });
    const marks = await page.waitFor('marks in the frame', () => {
      const view = document.querySelector<HTMLIFrameElement>('#written')?.contentWindow as
        | (Window & typeof globalThis)
        | undefined;
      return [...(view?.CSS.highlights ?? [])].length;
    });
    expect(marks).toBeGreaterThan(0);
    expect(textsOf(await page.marks('#written'))).toEqual(['Jake Sullivan']);
  });
});
