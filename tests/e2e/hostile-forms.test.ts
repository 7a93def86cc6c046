/** Forms whose inputs take the place of methods that a card needs: Chromium shows them to an extension, too. */
import { expect, it } from 'vitest';
import { waitFor } from '@/tests/browsers/wait-for';
import { clobberForms, EVERY_NAME } from '@/tests/fixtures/hostile/clobbering';
import { LOOK, parseLook } from '@/tests/fixtures/hostile/honest-look';
import { htmlOf } from '@/tests/fixtures/hostile/hostile-page';
import { inBothBrowsers } from './in-both-browsers';
import { waitForLook } from './hostile-visit';

const hasCard = ({ hosts }: { hosts: number }) => hosts > 0;
const hasNoCard = ({ hosts }: { hosts: number }) => hosts === 0;
const hasMark = ({ marks }: { marks: string[] }) => marks.length > 0;

const last = clobberForms(EVERY_NAME);

inBothBrowsers('forms with an input for every property', (stage) => {
  it('can be the root of a page, whose names are marked, and which gets a card inside the window', async () => {
    const rooted = `const root = Object.assign(document.createElement('form'), { lang: 'en' });
      root.append(...document.body.childNodes);
      document.replaceChild(root, document.documentElement);`;
    stage().server.put(
      'form-root.html',
      htmlOf({ body: '<p>Fumio Kishida spoke.</p>', last: rooted + last }),
    );
    const page = await stage().open('form-root.html');
    expect(await page.evaluate(`typeof document.documentElement.getAttribute`)).toBe('object');
    await waitFor('a mark', async () => parseLook(await page.evaluate<[], string>(LOOK)).marks.length > 0);
    await page.command('next-mention');
    // The card keeps its distance from the edge of the window: eight pixels.
    await page.waitFor('a card in its place', () => {
      const host = document.querySelector(':root > div');
      const isCard = (x: number) => document.elementFromPoint(x, 150) === host;
      return host !== null && !isCard(4) && isCard(12);
    });
  });

  it('are read, whatever their inputs are called', async () => {
    const forms = ['next', 'reader', 'container', 'trusted'].map(
      (name) => `<form><input name="${name}">Fumio Kishida spoke.</form>`,
    );
    stage().server.put('form-names.html', htmlOf({ body: forms.join('<h2>Then</h2>') }));
    const page = await stage().open('form-names.html');
    await waitForLook(page, 'a mark in each', ({ marks }) => marks.length === forms.length);
  });

  it('are scrolled to by key', async () => {
    const body = '<div style="height:5000px"></div><form>Then Fumio Kishida spoke.</form>';
    stage().server.put('form-below.html', htmlOf({ body, last }));
    const page = await stage().open('form-below.html');
    await waitFor('a name far below', async () => (await page.badge()).text === '1');
    await page.command('next-mention');
    await page.waitFor('the form to be scrolled to', () => window.scrollY > 3_000);
    await waitForLook(page, 'a card', hasCard);
  });

  it('get the focus back from a card', async () => {
    const body = '<form tabindex="0" id="form">Fumio Kishida spoke.</form>';
    stage().server.put('form-focus.html', htmlOf({ body, last }));
    const page = await stage().open('form-focus.html');
    await waitForLook(page, 'a mark', hasMark);
    await page.bringToFront();
    const focused = `document.activeElement === document.getElementById('form')`;
    await page.evaluate(`void HTMLElement.prototype.focus.call(document.getElementById('form'))`);
    await page.command('next-mention');
    await page.waitFor('the focus in the card', () => document.activeElement?.localName === 'div');
    await page.press('Escape');
    await waitForLook(page, 'the card to close', hasNoCard);
    expect(await page.evaluate(focused)).toBe(true);
  });

  it('can fill the screen, with a card above', async () => {
    const body = '<button id="fill">Fill</button><form id="form">Fumio Kishida spoke.</form>';
    const fill = `document.getElementById('fill').onclick = () =>
      Element.prototype.requestFullscreen.call(document.getElementById('form'));`;
    stage().server.put('form-screen.html', htmlOf({ body, last: last + fill }));
    const page = await stage().open('form-screen.html');
    await waitForLook(page, 'a mark', hasMark);
    await page.click('button', 'Fill');
    await page.waitFor('the whole screen', () => document.fullscreenElement !== null);
    await page.command('next-mention');
    await page.waitFor('a card in the form', () => document.querySelector('form > div') !== null);
  });
});
