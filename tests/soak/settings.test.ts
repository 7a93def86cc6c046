import { describe, expect, it } from 'vitest';
import { storedSettings } from '@/data/settings';
import { BROWSERS } from '@/tests/browsers/browser';
import { seedOfRun } from '@/tests/random';
import { killBrowser } from '@/tests/faults/browser-kills';
import { withOwnBrowser } from '@/tests/faults/own-browser';
import { editInTwoPages } from '@/tests/faults/two-editors';

const seed = seedOfRun();

describe.each(BROWSERS)(`settings, in %s (FUZZ_SEED=${seed})`, (name) => {
  it('are whole and no older than the last answer after the browser was killed 30 times', async () => {
    const kills = await killBrowser(name, 30, seed);
    for (const { answered, found } of kills) expect(found).toBeGreaterThanOrEqual(answered);
    const sum = kills.reduce((all, { answered }) => all + answered, 0);
    console.log(`${name}: ${kills.length} kills; ${sum} edits had been answered, none was lost`);
  });

  it('lose none of 500 edits each of two pages', async () => {
    const { wanted, stored, told, ms } = await withOwnBrowser(name, ({ browser }) =>
      editInTwoPages(browser, 500, seed),
    );
    expect(stored).toEqual(storedSettings(wanted));
    const { density, kindsOff, lang, markBackground } = wanted;
    for (const view of told) expect(view).toMatchObject({ density, kindsOff, lang, markBackground });
    console.log(`${name}: 1,000 edits in ${ms} ms`);
  });
});
