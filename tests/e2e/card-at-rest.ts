import type { CardFacts, Page } from '@/tests/browsers/browser';

/** A click of consequence counts when the card was found unmoved and in sight at three looks after a first one. */
const LOOKS = 4;
/** The next look comes after 140 ms at most; where the browser sees, with the next frame. */
const LOOK_MS = 150;
/** Of the first look one does not know when it comes. */
const MORE = 1;

/** Runs in a page: two frames later, what was drawn has been painted. */
function afterTwoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

declare global {
  interface Window {
    turns?: { count: number; last: number } | undefined;
  }
}

/** Runs in a page: whether it has come round so many times, `ms` and two frames apart at least, as it does for the looks. */
async function hasTurned(turns: number, ms: number): Promise<boolean> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const seen = (window.turns ??= { count: 0, last: performance.now() });
  if (performance.now() - seen.last >= ms) window.turns = { count: seen.count + 1, last: performance.now() };
  if (seen.count < turns) return false;
  window.turns = undefined;
  return true;
}

/** Waits for a card, and until a click in it counts. */
export async function waitForCardAtRest(page: Page, label?: string | RegExp): Promise<CardFacts> {
  const card = await page.waitForCard(label);
  await waitForLooks(page);
  return card;
}

/** Waits until a card that is there, in a frame perhaps, has been looked at as often as counts. */
export async function waitForLooks(page: Page): Promise<void> {
  await waitForTwoFrames(page);
  await page.waitFor('the card to have been looked at', hasTurned, LOOKS + MORE, LOOK_MS);
}

export async function waitForTwoFrames(page: Page): Promise<void> {
  await page.evaluate(afterTwoFrames);
}
