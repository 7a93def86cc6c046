import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { takeTour } from '@/scripts/tour';
import { inBothBrowsers } from './in-both-browsers';

/** Which cards it opens is for the page to say: a file's name holds that of the card. */
const PICTURES = [
  ...['page', 'card', 'card', 'card', 'popup', 'popup', 'popup', 'popup'].flatMap((of) => [
    `${of} dark`,
    `${of} light`,
  ]),
  'page off',
];

/** What `npm start -- --headless` does once a browser is open. */
inBothBrowsers('the tour of the demo page', (stage) => {
  it('goes to its end, says what it found and leaves the pictures that it lists', async () => {
    const { browser, server } = stage();
    const folder = await mkdtemp(join(tmpdir(), 'backgrounder-tour-'));
    const said: string[] = [];
    try {
      await takeTour(browser, server.url('demo.html'), folder, (text) => said.push(text));
      const text = said.join('\n');
      expect(text).toMatch(/^Found \d+ names, \d+ times in all:$/mu);
      expect(text).toMatch(/^ {2}Yoshimasa Hayashi +\d × {2}person\/yoshimasa-hayashi$/mu);
      expect(text.match(/^Hovering “.+” opens the card “.+”\.$/gmu)).toHaveLength(3);
      expect(text).toContain('Switched off in the popup: all marks are gone.');

      const listed = text.match(/\S+\.png$/gmu)?.map((path) => basename(path)) ?? [];
      expect(listed.map((name) => name.replace(/^\d+-(\w+)-.*?(\w+)\.png$/u, '$1 $2'))).toEqual(PICTURES);
      expect((await readdir(folder)).toSorted()).toEqual(listed);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
