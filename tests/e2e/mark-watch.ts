import type { Page } from '@/tests/browsers/browser';

declare global {
  interface Window {
    /** Texts of marks that stood on letters they should not, at any frame so far. */
    wrongMarks: string[];
    framesWatched: number;
  }
}

/**
 * Looks at every frame, before it is painted: each registered range must stand in the document and hold one of these
 * texts.
 */
export async function watchMarks(page: Page, ...texts: string[]): Promise<void> {
  await page.evaluate((allowed) => {
    window.wrongMarks = [];
    window.framesWatched = 0;
    const look = () => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('backgrounder-')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
          range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
          const text = range.toString();
          if (!startContainer.isConnected || !allowed.includes(text)) window.wrongMarks.push(text);
        }
      }
      window.framesWatched += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, texts);
}

/** What the watch has seen amiss. Waits for a frame more, so that the last change has been looked at. */
export async function wrongMarks(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => window.framesWatched);
  await page.waitFor('another frame', (before) => window.framesWatched > before, seen);
  return page.evaluate(() => window.wrongMarks);
}

/** Waits until these texts are marked and nothing else, in this order. */
export async function waitForExactly(page: Page, ...texts: string[]): Promise<void> {
  await page.waitFor(
    `marks on ${texts.join(', ')} alone`,
    (wanted) => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('backgrounder-'))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return JSON.stringify(ranges.map(String)) === JSON.stringify(wanted);
    },
    texts,
  );
}
