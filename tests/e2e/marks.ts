import type { Mark, Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';

/** Waits until the page has a mark on each of these texts, and returns all marks. */
export function waitForMarks(page: Page, ...texts: string[]): Promise<Mark[]> {
  return waitFor(`marks on ${texts.join(', ') || 'anything'}`, async () => {
    const marks = await page.marks();
    const marked = new Set(marks.map(({ text }) => text));
    return marks.length > 0 && texts.every((text) => marked.has(text)) ? marks : null;
  });
}

export async function waitForNoMarks(page: Page): Promise<void> {
  await waitFor('all marks to go', async () => (await page.marks()).length === 0);
}

export function textsOf(marks: Mark[]): string[] {
  return marks.map(({ text }) => text);
}

/** A page that holds this and nothing else. */
export function html(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
}
