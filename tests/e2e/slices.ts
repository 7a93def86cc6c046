import { expect } from 'vitest';
import type { Page } from '@/tests/browsers/browser';

/**
 * What is promised is held to so many times as much: it is processor time, of which a busy machine takes more, too. The
 * benchmark tells how it stands with the promise itself.
 */
const SLACK = 4;

interface Bounds {
  /** The longest of our slices, in ms. */
  longest: number;
  /** Ours of all the time that the work took, 0 to 1. Where none is given, all of it is ours to take. */
  share?: number;
}

/** Does some work, and sees that our script kept within bounds meanwhile, where the browser tells (Chromium). */
export async function keepWithin(bounds: Bounds, page: Page, work: () => Promise<unknown>): Promise<void> {
  let lasted = 0;
  const slices = await page.slicesDuring(async () => {
    const begun = performance.now();
    await work();
    lasted = performance.now() - begun;
  });
  if (slices === null) return;
  const cpu = slices.map((slice) => slice.cpu);
  // The script has run: what is held here is no empty list.
  expect(cpu.length).toBeGreaterThan(0);
  expect(Math.max(...cpu)).toBeLessThan(bounds.longest * SLACK);
  const share = cpu.reduce((sum, ms) => sum + ms, 0) / lasted;
  expect(share).toBeLessThan((bounds.share ?? 1) * SLACK);
}
