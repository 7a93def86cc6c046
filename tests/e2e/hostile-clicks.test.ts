/**
 * Clickjacking: a page hides a card, or brings it under the pointer, and has the reader press what switches the site off.
 * Either the card is seen, or the click does nothing. A careless card beside it, in the page itself, is what the trick is
 * tried on.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page, Rect } from '@/tests/browsers/browser';
import { middleOf } from '@/tests/browsers/surface';
import { waitFor } from '@/tests/browsers/wait-for';
import { BLINKS, SUDDEN, TRICKS, trickPage, type Trick } from '@/tests/fixtures/hostile/clickjacking';
import { waitForCardAtRest, waitForLooks, waitForTwoFrames } from './card-at-rest';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks, waitForNoMarks } from './marks';
import { inkLeft, readPng, type Picture } from './pixels';

declare global {
  interface Window {
    naive: number;
    /** By the clock of events, in ms. */
    clicked: number;
    struck: number;
    /** Of a page whose cover blinks. */
    frameCount: { covered: number; all: number };
  }
}

const NAME = 'Fumio Kishida';
const OFF = /^Off on this site/;
/** Where the careless button stands. */
const NAIVE: Rect = { x: 780, y: 500, width: 200, height: 60 };

/** So often a cover that blinks is tried: once in a hundred times all looks may fall between two covers. */
const BLINK_TRIES = 3;

/** Of a button that is seen, this share of its ink at least. */
const SEEN = 0.8;

/** Both browsers are at it at the same time, so each picture has a folder of its own. */
async function shoot(page: Page): Promise<Picture> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-clicks-'));
  try {
    const file = join(folder, 'page.png');
    await page.screenshot(file);
    return readPng(await readFile(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function offButton(page: Page): Promise<Rect> {
  const controls = await page.controlsInCard();
  const rect = controls.find(({ role, name }) => role === 'button' && OFF.test(name))?.rect;
  return rect ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** So far down the card comes, in px. */
const SHIFT = 150;

/** Runs in a page: strikes when the pointer moves next. */
function arm(strike: string, shift: number): void {
  const run = new Function('shift', strike);
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      window.struck = timeStamp;
      run(shift);
    },
    { once: true, capture: true },
  );
}

/** Clicks, and waits until the page has had the click, if it gets any. */
async function clickAt(page: Page, [x, y]: [number, number]): Promise<void> {
  await page.pointer.click(x, y);
  await waitForTwoFrames(page);
}

async function isOff(page: Page): Promise<boolean> {
  return (await page.card())?.label.startsWith('Off on ') === true;
}

/** Fills the window, so that all stands where it would without the frame. */
const FRAME = `<style>body { margin: 0 }</style><iframe src="trick.html" width="1000" height="1100" style="border: 0"
  onload="contentWindow.scrollTo(0, 200)"></iframe>`;

const PAGES_A_TEST = 6;
const GROUPS = TRICKS.flatMap((_, index) =>
  index % PAGES_A_TEST === 0 ? [{ tricks: TRICKS.slice(index, index + PAGES_A_TEST) }] : [],
).map(({ tricks }) => ({ tricks, names: tricks.map(({ name }) => name).join('; ') }));

const harmless = ({ name }: Trick) => ({ name, bites: true, harmless: true });

inBothBrowsers('clickjacking', (stage) => {
  let sites = 0;
  let plain: { picture: Picture; button: Rect } | undefined;

  const openPage = async (): Promise<Page> => {
    const page = await stage().open('demo.html', 'tricks.localhost');
    await page.setViewport(1000, 1100);
    await page.emulate({ reducedMotion: true });
    return page;
  };

  /** Each trick has a site of its own, since it may be switched off. */
  const openCard = async (page: Page, trick: Parameters<typeof trickPage>[0]): Promise<void> => {
    stage().server.put('trick.html', trickPage(trick));
    await page.goto(stage().server.url('trick.html', `trick-${(sites += 1)}.localhost`));
    await page.evaluate(() => scrollTo(0, 200));
    await waitForMarks(page, NAME);
    // A real click, which a page must wait for to fill the screen or to show a picker.
    await page.pointer.click(...middleOf(await page.rectOf(NAME)));
    await waitForCardAtRest(page, NAME);
  };

  const canBeTried = ({ onlyIn }: Pick<Trick, 'onlyIn'>) =>
    onlyIn === undefined || onlyIn === stage().browser.name;

  const suffer = async (page: Page, trick: Trick): Promise<ReturnType<typeof harmless>> => {
    await openCard(page, trick);
    const button = await offButton(page);
    plain ??= { picture: await shoot(page), button };
    await page.evaluate(`(async () => { ${trick.strike} })()`);
    await waitForLooks(page);
    const picture = await shoot(page);
    const now = await offButton(page);
    const isSeen = inkLeft(plain.picture, plain.button, picture, now) > SEEN;
    const bites = inkLeft(plain.picture, NAIVE, picture, NAIVE) < SEEN;
    await clickAt(page, middleOf(now.width === 0 ? button : now));
    return { name: trick.name, bites, harmless: isSeen || !(await isOff(page)) };
  };

  it.each(GROUPS)('shows the card or takes nothing from it: $names', async ({ tricks }) => {
    const page = await openPage();
    for (const trick of tricks.filter(canBeTried)) {
      expect(await suffer(page, trick)).toEqual(harmless(trick));
    }
  });

  it('brings a card under the pointer too suddenly for a click to count', async () => {
    const page = await openPage();
    for (const trick of SUDDEN.filter(canBeTried)) {
      await openCard(page, trick);
      const was = await offButton(page);
      const [x, y] = middleOf(was);
      await page.evaluate(arm, trick.strike, SHIFT);
      await page.pointer.move(x, y + SHIFT);
      await waitFor('the card to come under the pointer', async () => {
        const now = await offButton(page);
        return Math.abs(now.y - was.y - SHIFT) < was.height;
      });
      await clickAt(page, [x, y + SHIFT]);
      const afterMs = await page.evaluate(() => window.clicked - window.struck);
      expect([trick.name, (await isOff(page)) && afterMs < 300]).toEqual([trick.name, false]);
    }
  });

  it('is not taken in by a cover that is away whenever even looks would look', async () => {
    const page = await openPage();
    for (const { name, ...blink } of BLINKS.filter(canBeTried)) {
      let taken = 0;
      for (let tries = 0; tries < BLINK_TRIES; tries += 1) {
        await openCard(page, blink);
        await clickAt(page, middleOf(await offButton(page)));
        if (await isOff(page)) taken += 1;
      }
      const { covered, all } = await page.evaluate(() => window.frameCount);
      expect([name, covered > all / 3, taken < BLINK_TRIES]).toEqual([name, true, true]);
    }
  });

  it('says that it was not taken, and is taken once the card is in sight', async () => {
    const page = await openPage();
    await openCard(page, {});
    await page.evaluate(`(() => { window.over = cover('div'); over.showPopover(); })()`);
    await waitForLooks(page);
    await page.clickInCard('button', OFF);
    await waitFor('the card to say so', async () =>
      (await page.waitForCard(NAME)).text.includes('The click was not taken'),
    );
    await page.evaluate('over.remove()');
    await waitForLooks(page);
    await page.clickInCard('button', OFF);
    await waitForNoMarks(page);
  });

  it('leaves keys alone, which no page can aim', async () => {
    const page = await openPage();
    await openCard(page, {});
    await page.evaluate(`cover('div').showPopover()`);
    await page.inCard((root) => root.querySelector<HTMLElement>('button[aria-label^="Off on"]')?.focus());
    await page.press('Enter');
    await waitForNoMarks(page);
  });

  it('is not offered in a frame, over which anything may lie', async () => {
    const page = await openPage();
    await openCard(page, {});
    const [name, button] = [await page.rectOf(NAME), await offButton(page)];
    const { server } = stage();
    server.put('frame.html', html(FRAME));
    await page.goto(server.url('frame.html', 'framing.localhost'));
    await waitFor('the mark in the frame', async () => (await page.marks('iframe')).length > 0);
    await page.pointer.click(...middleOf(name));
    await page.waitFor('the card in the frame', () => {
      const root = document.querySelector('iframe')?.contentDocument?.documentElement;
      return root?.lastElementChild?.id === '';
    });
    await waitForLooks(page);
    await clickAt(page, middleOf(button));
    await waitForMarks(await stage().open('demo.html', 'framing.localhost'));
    expect((await page.marks('iframe')).length).toBeGreaterThan(0);
  });
});
