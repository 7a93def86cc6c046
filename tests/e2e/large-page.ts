import type { Page } from '@/tests/browsers/browser';

/** A sentence without a name, of 50 code units. */
export const FILLER = 'Nothing is said here of anyone that readers know. ';

/** Runs a script in the page; what it works on then follows by itself. */
export async function build(page: Page, code: string): Promise<void> {
  await page.evaluate(`void (() => { ${code} })()`);
}
