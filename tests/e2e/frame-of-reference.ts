/**
 * Tests that nothing comes: a card that waits for its time in the page would have opened, or closed, before one in a
 * frame does that the pointer turned to later. Both scripts have the same times, and run in the same process.
 */
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import type { PageServer } from '@/tests/browsers/page-server';
import { html } from './marks';

const NAME = 'Fumio Kishida';
/** In px: where the frame stands in the window, and the name in the frame. */
const AT = { x: 700, y: 40 };
const INSIDE = 15;

/** The frame, for a page without other frames. Its window must be 1,000 px wide. */
export function frameOfReference(server: PageServer): string {
  server.put('reference.html', html(`<p style="margin:0;font:20px/30px serif">${NAME} spoke.</p>`));
  return `<iframe src="reference.html" style="position:fixed;left:${AT.x}px;top:${AT.y}px;width:280px;height:200px;border:0"></iframe>`;
}

/** The name that has the card in the page, or in the frame. */
export async function openName(page: Page, frame?: 'iframe'): Promise<string | undefined> {
  return (await page.marks(frame)).find(({ highlight }) => highlight === 'backgrounder-open')?.text;
}

/** Turns the pointer to the name in the frame, past nothing of the page, and waits for its card. */
export async function outlast(page: Page): Promise<void> {
  await waitFor('the name in the frame, without a card', async () => {
    const marks = await page.marks('iframe');
    return marks.length === 1 && marks[0]?.highlight !== 'backgrounder-open';
  });
  await page.pointer.move(AT.x + INSIDE, AT.y + INSIDE);
  await page.pointer.move(AT.x + INSIDE + 1, AT.y + INSIDE);
  await waitFor('the card in the frame', async () => (await openName(page, 'iframe')) === NAME);
}
