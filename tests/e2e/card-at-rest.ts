import type { CardFacts, Page } from '@/tests/browsers/browser';

/** A click of consequence counts when the card has stood still for so long, by the page's own clock. In ms. */
const REST_MS = 300;

/** Runs in a page: two frames later, so that what was drawn has been painted. */
function afterTwoFrames(): Promise<number> {
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
  );
}

/** Waits for a card, and until a click in it counts. */
export async function waitForCardAtRest(page: Page, label?: string | RegExp): Promise<CardFacts> {
  const card = await page.waitForCard(label);
  await waitForRest(page);
  return card;
}

/** Waits until a click in a card that is there, in a frame perhaps, counts. */
export async function waitForRest(page: Page): Promise<void> {
  const since = await page.evaluate(afterTwoFrames);
  await page.waitFor('the card to have rested', (from, ms) => performance.now() - from > ms, since, REST_MS);
}

export async function waitForTwoFrames(page: Page): Promise<void> {
  await page.evaluate(afterTwoFrames);
}
