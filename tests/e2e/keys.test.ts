import { expect, it } from 'vitest';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks, waitForNoMarks } from './marks';

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

  it('marks the open mention as such', async () => {
    const page = await stage().open('demo.html');
    await waitForMarks(page);
    await page.command('next-mention');
    await page.waitForCard();
    const marks = await page.marks();
    expect(marks.filter(({ highlight }) => highlight === 'bg-open').length).toBe(1);
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
