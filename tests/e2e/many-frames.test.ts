/**
 * A page with many frames, as advertisements and embedded posts bring them: what runs in those that nobody has looked at.
 * Counted, never timed. What the memory of 500 frames is, the bench tells: to count in so many takes a browser minutes.
 */
import { expect, it } from 'vitest';
import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { html } from './marks';

const FRAMES = 40;
/** In sight are eight of them or so. */
const WINDOW = { width: 700, height: 500 };
/** To count takes a busy machine seconds for each frame. */
const TEST_MS = 180_000;
/** Longer than any pause of ours that is repeated: twice a second is most. */
const REST_MS = 700;
/** A frame that peeps into the window by less, in px, may be seen or not. */
const DOUBTFUL = 20;

declare global {
  interface Window {
    framesLoaded: number;
  }
}

/** Runs in a page. */
function addFrames(count: number): void {
  window.framesLoaded = 0;
  for (let index = 0; index < count; index += 1) {
    const frame = document.createElement('iframe');
    frame.id = `frame-${index}`;
    frame.width = '300';
    frame.height = '150';
    frame.src = 'frame.html';
    frame.addEventListener('load', () => (window.framesLoaded += 1), { once: true });
    document.body.append(frame);
  }
}

/** Runs in a page. */
function writeInFrames(text: string): void {
  for (const { contentDocument } of document.querySelectorAll('iframe')) contentDocument?.body.append(text);
}

/** Runs in a page: frames by whether they are in sight, and whether they hold a mark. */
function listFrames(doubtful: number): { seen: string[]; unseen: string[]; marked: string[] } {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    return {
      id: frame.id,
      isSeen: top < innerHeight - doubtful,
      isUnseen: top > innerHeight || bottom < 0,
      isMarked: (view?.CSS.highlights.size ?? 0) > 0,
    };
  });
  const idsOf = (is: 'isSeen' | 'isUnseen' | 'isMarked') =>
    frames.filter((frame) => frame[is]).map(({ id }) => id);
  return { seen: idsOf('isSeen'), unseen: idsOf('isUnseen'), marked: idsOf('isMarked') };
}

const framesOf = (page: Page) => page.evaluate(listFrames, DOUBTFUL);

inBothBrowsers(`a page with ${FRAMES} frames`, (stage) => {
  it(
    'is read in those that are seen; in the others one script waits, with one observer of each kind',
    async () => {
      const { server } = stage();
      server.put('frame.html', html('<p>Nobody spoke.</p>'));
      server.put('frames.html', html('<p>Frames</p>'));
      const page = await stage().open('frames.html');
      await page.setViewport(WINDOW.width, WINDOW.height);
      await page.evaluate(addFrames, FRAMES);
      await page.waitFor('all frames to be loaded', (all) => window.framesLoaded === all, FRAMES);
      await waitFor('our scripts to be at rest', async () => (await page.callsWithin(REST_MS)) === 0);

      await page.evaluate(writeInFrames, 'Then Fumio Kishida spoke.');
      const { seen, unseen } = await framesOf(page);
      expect(seen.length).toBeGreaterThan(5);
      await waitFor('marks in all frames in sight', async () => {
        const { marked } = await framesOf(page);
        return seen.every((id) => marked.includes(id));
      });
      const { marked } = await framesOf(page);
      expect(unseen.filter((id) => marked.includes(id))).toEqual([]);

      const one = { scripts: 1, mutationObservers: 1, intersectionObservers: 1, detached: [] };
      expect(await page.held()).toMatchObject(one);
      expect(await page.held(`#${seen[0]}`)).toMatchObject(one);
      expect(await page.held(`#${unseen.at(-1)}`)).toMatchObject({ ...one, collections: 0 });
    },
    TEST_MS,
  );
});
