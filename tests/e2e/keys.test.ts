import { expect, it } from 'vitest';
import type { Modifier, Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks, waitForNoMarks } from './marks';

/** More than Tab stops at in any card. */
const MOST_STOPS = 60;

/** Presses Tab until a control of the card with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < MOST_STOPS; steps += 1) {
    await page.press('Tab');
    const focused = (await page.controlsInCard()).find((control) => control.focused);
    if (focused?.name === name) return;
  }
  throw new Error(`Tab does not reach "${name}" in the card.`);
}

/** Runs with the card's root: has what scrolls in it say where it came to rest. */
function noteRests(root: ShadowRoot): void {
  const body = root.querySelector('.body');
  const note = () => body?.setAttribute('data-rests-at', String(body.scrollTop));
  body?.addEventListener('scrollend', note);
}

inBothBrowsers('the keyboard', (stage) => {
  it('goes to the next mention and back, opens its card and gives it the focus', async () => {
    stage().server.put('three.html', html('<p>Fumio Kishida, Jake Sullivan and Yoshimasa Hayashi.</p>'));
    const page = await stage().open('three.html');
    await waitForMarks(page, 'Fumio Kishida', 'Jake Sullivan', 'Yoshimasa Hayashi');
    await page.command('next-mention');
    await page.waitForCard('Fumio Kishida');
    await page.command('next-mention');
    const second = await page.waitForCard('Jake Sullivan');
    expect(second.focused).toBe(true);
    await page.command('previous-mention');
    await page.waitForCard('Fumio Kishida');
    await page.press('Escape');
    await page.waitForNoCard();
  });

  it('gives the focus to a card that the pointer has opened', async () => {
    stage().server.put('one.html', html('<p>Only Jake Sullivan spoke.</p>'));
    const page = await stage().open('one.html');
    await waitForMarks(page, 'Jake Sullivan');
    await page.hover('Jake Sullivan');
    expect((await page.waitForCard('Jake Sullivan')).focused).toBe(false);
    await page.command('next-mention');
    await waitFor('the focus in the card', async () => (await page.card())?.focused);
  });

  it('marks the open mention as such', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    await page.command('next-mention');
    await page.waitForCard();
    const marks = await page.marks();
    expect(marks.filter(({ highlight }) => highlight === 'backgrounder-open').length).toBe(1);
  });

  it('scrolls to a mention that is out of sight', async () => {
    stage().server.put('far.html', html('<div style="height:3000px"></div><p>Jake Sullivan spoke.</p>'));
    const page = await stage().open('far.html');
    // Nothing is marked in sight, but the badge tells when the page has been read.
    await waitFor('the badge', async () => (await page.badge()).text === '1');
    await page.command('next-mention');
    const { rect } = await page.waitForCard('Jake Sullivan');
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  });

  it('switches marking off and on for the site', async () => {
    const page = await stage().open('demo.html', 'keys.localhost');
    await waitForMarks(page);
    await page.command('toggle-site');
    await waitForNoMarks(page);
    await page.command('toggle-site');
    await waitForMarks(page);
  });

  it('alone goes into the card, along its links, to a nested one, back and forward, and out', async () => {
    stage().server.put(
      'walk.html',
      html('<p><button id="before">Before</button> Yoshimasa Hayashi spoke.</p><a href="#x">After</a>'),
    );
    const page = await stage().open('walk.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
    await page.command('next-mention');
    const { focused } = await page.waitForCard('Yoshimasa Hayashi');
    expect(focused).toBe(true);

    await tabTo(page, 'Yoko Kamikawa');
    await page.press('Enter');
    await page.waitForCard('Yoko Kamikawa');
    await page.press('Backspace');
    await page.waitForCard('Yoshimasa Hayashi');
    await page.press('ArrowRight', ['Alt']);
    await page.waitForCard('Yoko Kamikawa');
    await page.press('ArrowLeft', ['Alt']);
    expect((await page.waitForCard('Yoshimasa Hayashi')).focused).toBe(true);
    expect(await page.url()).toContain('walk.html');

    await page.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('leaves the card past its last link and before its first, and is back where it was', async () => {
    const page = await stage().open('walk.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    for (const modifiers of [[], ['Shift']] satisfies Modifier[][]) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
      await page.command('next-mention');
      await page.waitForCard('Yoshimasa Hayashi');
      for (let steps = 0; steps < MOST_STOPS && (await page.card()) !== null; steps += 1) {
        await page.press('Tab', modifiers);
      }
      await page.waitForNoCard();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    }
  });

  it('reads a card that has been opened by key, and leaves the page and the card where they are', async () => {
    stage().server.put('tall.html', html('<p>Yoshimasa Hayashi spoke.</p><div style="height:3000px"></div>'));
    const page = await stage().open('tall.html');
    await page.setViewport(800, 400);
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.command('next-mention');
    const { role } = await page.waitForCard('Yoshimasa Hayashi');
    const focused = (await page.controlsInCard()).find((control) => control.focused);
    expect([role, focused?.role, focused?.name]).toEqual(['dialog', 'group', 'Yoshimasa Hayashi']);
    await page.inCard(noteRests);
    const restsAt = () =>
      page.inCard((root) => Number(root.querySelector('.body')?.getAttribute('data-rests-at')));
    for (const key of ['ArrowDown', 'Space', 'PageDown', 'End']) {
      const before = await restsAt();
      await page.press(key);
      await waitFor(`the card to be scrolled by ${key}`, async () => (await restsAt()) > before);
    }
    // Where the card has nothing more to scroll, the page is not scrolled in its place.
    await page.press('PageDown');
    await page.press('Home');
    await waitFor('the card to be scrolled back', async () => (await restsAt()) === 0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.press('Escape');
    await page.waitForNoCard();
  });

  it('leaves every key to the page while the focus is not in the card', async () => {
    const page = await stage().open('walk.html');
    await waitForMarks(page, 'Yoshimasa Hayashi');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', ({ key, defaultPrevented }) => heard.push(`${key} ${defaultPrevented}`));
    });
    await page.hover('Yoshimasa Hayashi');
    await page.waitForCard();
    for (const key of ['Backspace', 'ArrowDown', 'Tab', 'Enter', 'x']) await page.press(key);
    expect(await page.evaluate('window.heard')).toEqual([
      'Backspace false',
      'ArrowDown false',
      'Tab false',
      'Enter false',
      'x false',
    ]);
  });

  it('finds the popup with its list focused, and opens the card of a name from there', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    const popup = await stage().browser.openPopup(page);
    await popup.waitFor('the list to have the focus', () => document.activeElement?.tagName === 'UL');
    await popup.press('ArrowDown');
    const row = (await popup.controls()).find((control) => control.focused);
    expect(row?.role).toBe('button');
    await popup.press('Enter');
    const { focused, label } = await page.waitForCard();
    expect(focused).toBe(true);
    expect(row?.name.startsWith(label)).toBe(true);
  });

  it('leaves Escape to the page while no card is open', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset['heard'] = `${key} ${defaultPrevented}`;
      });
    });
    await page.press('Escape');
    await page.waitFor('the page to hear it', () => document.body.dataset['heard'] === 'Escape false');
  });
});
