import { expect, it } from 'vitest';
import { BROWSERS } from '@/tests/browsers/browser';
import { seedOfRun } from '@/tests/random';
import { killBackgrounds, tellWaits } from '@/tests/faults/background-kills';
import { withOwnBrowser } from '@/tests/faults/own-browser';

it.each(BROWSERS)('nothing is lost when the background is ended 200 times, in %s', async (name) => {
  const seed = seedOfRun();
  const report = await withOwnBrowser(name, (own) => killBackgrounds(own, 200, seed));
  console.log(`FUZZ_SEED=${seed}\n${tellWaits(report)}`);
  expect(report.errors).toEqual([]);
});
