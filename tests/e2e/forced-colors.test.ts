/** In the reader's colors no color of ours is left to tell things by: what matters must be seen all the same. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { inBothBrowsers } from './in-both-browsers';
import { html, textsOf, waitForMarks, waitForNoMarks } from './marks';
import { inkLeft, readPng, type Picture } from './pixels';

/** One of each kind. */
const NAMES = [
  'Fumio Kishida',
  'Patriot missiles',
  '2014 export rules',
  'Self-Defense Forces',
  'invasion of Ukraine',
  'Indo-Pacific',
];
const PAGE = html(
  NAMES.map((name) => `<p style="font:20px/40px serif">Japan and its ${name} in short.</p>`).join(''),
);
/** So far below a name its line may stand, in px. */
const LINE = 6;

async function pictureOf(page: Page): Promise<Picture> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-picture-'));
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  const picture = readPng(await readFile(file));
  await rm(folder, { recursive: true });
  return picture;
}

/** Runs with the card's root: of what it draws around itself, and around what has the focus, each as width and contrast. */
function edges(root: ShadowRoot): { isDrawn: boolean; isSeen: boolean }[] {
  const card = root.querySelector('.card');
  const focused = root.activeElement;
  if (card === null || focused === null) return [];
  const [of, around] = [getComputedStyle(card), getComputedStyle(focused)];
  const ground = of.backgroundColor;
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    isDrawn: of[`border${side}Style`] === 'solid' && parseFloat(of[`border${side}Width`]) >= 1,
    isSeen: of[`border${side}Color`] !== ground,
  }));
  const ring = {
    isDrawn: around.outlineStyle === 'solid' && parseFloat(around.outlineWidth) >= 2,
    isSeen: around.outlineColor !== ground,
  };
  return [...sides, ring];
}

inBothBrowsers('in forced colors', (stage) => {
  it('marks of every kind are seen', async () => {
    stage().server.put('kinds.html', PAGE);
    const page = await stage().open('kinds.html', 'forced.localhost');
    await page.emulate({ forcedColors: true });
    const marks = await waitForMarks(page, ...NAMES);
    expect(new Set(marks.map(({ highlight }) => highlight)).size).toBe(NAMES.length);
    const marked = await pictureOf(page);
    await page.command('toggle-site');
    await waitForNoMarks(page);
    const plain = await pictureOf(page);
    await page.command('toggle-site');
    for (const name of textsOf(marks)) {
      const rect = await page.rectOf(name);
      const area = { ...rect, height: rect.height + LINE };
      expect(inkLeft(marked, area, plain, area), name).toBeLessThan(0.97);
    }
  });

  it('the card has an edge, and its focus a ring', async () => {
    stage().server.put('kinds.html', PAGE);
    const page = await stage().open('kinds.html');
    await page.emulate({ forcedColors: true });
    await waitForMarks(page, ...NAMES);
    await page.command('next-mention');
    await page.waitForCard(NAMES[0]);
    await page.press('Tab');
    const seen = await page.inCard(edges);
    expect(seen).toEqual(Array.from({ length: 5 }, () => ({ isDrawn: true, isSeen: true })));
  });
});
