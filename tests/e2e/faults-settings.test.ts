import { expect, it } from 'vitest';
import { storedSettings } from '@/data/settings';
import { seedOfRun } from '@/tests/random';
import { killBrowser } from '@/tests/faults/browser-kills';
import { editInTwoPages } from '@/tests/faults/two-editors';
import { inBothBrowsers } from './in-both-browsers';

const seed = seedOfRun();

inBothBrowsers(`settings under attack (FUZZ_SEED=${seed})`, (stage) => {
  it('are whole and no older than the last answer when the browser is killed while they are written', async () => {
    for (const { answered, found } of await killBrowser(stage().browser.name, 3, seed))
      expect(found).toBeGreaterThanOrEqual(answered);
  });

  it('lose no edit when two pages edit at once, and read the same everywhere', async () => {
    const { wanted, stored, told } = await editInTwoPages(stage().browser, 100, seed);
    expect(stored).toEqual(storedSettings(wanted));
    const { density, kindsOff, lang, markBackground } = wanted;
    for (const view of told) expect(view).toMatchObject({ density, kindsOff, lang, markBackground });
  });
});
