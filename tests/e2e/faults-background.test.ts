import { expect, it } from 'vitest';
import { seedOfRun } from '@/tests/random';
import { killBackgrounds, tellWaits } from '@/tests/faults/background-kills';
import { inBothBrowsers } from './in-both-browsers';

const KILLS = 20;
/**
 * A question is answered by the next background within a second, even where the machine does much else; what is sent
 * again takes a second more, and two more if it is lost once again. In ms.
 */
const LONGEST = 5_000;

inBothBrowsers('the background, ended while it works', (stage) => {
  it('loses nothing that was asked', async () => {
    const seed = seedOfRun();
    const report = await killBackgrounds(stage(), KILLS, seed);
    expect(report.kills).toBe(KILLS);
    expect(report.errors).toEqual([]);
    const longest = Math.max(...Object.values(report.waits).flat());
    expect(longest, `FUZZ_SEED=${seed}\n${tellWaits(report)}`).toBeLessThan(LONGEST);
  });
});
