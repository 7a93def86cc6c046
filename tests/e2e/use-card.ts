import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';

export async function waitForPinned(page: Page, pinned: boolean): Promise<void> {
  await waitFor(`the card to be ${pinned ? 'pinned' : 'let go'}`, async () =>
    (await page.controlsInCard()).some((control) => control.name === 'Pin' && control.pressed === pinned),
  );
}

/** Presses buttons of the card. Pinned first: a press that misses it would close it as well. */
export async function useCard(page: Page): Promise<void> {
  await page.clickInCard('button', 'Pin');
  await waitForPinned(page, true);
  await page.clickInCard('button', 'Close');
  await page.waitForNoCard();
}
