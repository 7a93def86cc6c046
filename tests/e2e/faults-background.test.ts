import { expect, it } from 'vitest';
import { BROWSERS } from '@/tests/browsers/browser';
import { seedOfRun } from '@/tests/data/random';
import { killBackgrounds, tellWaits } from '@/tests/faults/background-kills';

const KILLS = 20;
/** A question is answered by the next background within a second; what is sent again takes a second more. In ms. */
const LONGEST = 3_000;

it.each(BROWSERS)('nothing is lost when the background is ended while it works, in %s', async (name) => {
  const seed = seedOfRun();
  const report = await killBackgrounds(name, KILLS, seed);
  expect(report.kills).toBe(KILLS);
  expect(report.errors).toEqual([]);
  const longest = Math.max(...Object.values(report.waits).flat());
  expect(longest, `FUZZ_SEED=${seed}\n${tellWaits(report)}`).toBeLessThan(LONGEST);
});
