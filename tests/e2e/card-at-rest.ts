import type { CardFacts, Page } from '@/tests/browsers/browser';

/** A click of consequence counts when the card was found unmoved and in sight at three looks, 100 ms apart. */
const LOOKS = 3;
const LOOK_MS = 100;
/** Of the first look one does not know when it comes, and Chromium may tell a look late what it sees. */
const MORE = 3;

/** Runs in a page: two frames later, what was drawn has been painted. */
function afterTwoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** Runs in a page: so many turns of its timers later, as the looks are counted, however slow the machine is. */
async function afterTurns(turns: number, ms: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setTimeout(done, ms));
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
  await page.evaluate(afterTurns, LOOKS + MORE, LOOK_MS);
}

export async function waitForTwoFrames(page: Page): Promise<void> {
  await page.evaluate(afterTwoFrames);
}
