/**
 * When our work may run. While a page is quiet, a slice waits for the page to be idle, and the next ones follow with as
 * much time for the page in between. While it changes, slices are so far apart that the page has the rest of the time,
 * however much waits: that is made up for when the page has come to rest.
 */

/** Work goes on at the latest after this, also on a page that is never idle. In ms. */
const IDLE_TIMEOUT_MS = 200;
/** A page is quiet when it has not changed for so long. In ms. */
const QUIET_MS = 150;
/** Between two slices while the page changes: with slices of 4 ms, about a twentieth of the time is ours. In ms. */
const PAUSE_MS = 80;
/** Between two slices on a quiet page: as long as a slice. In ms. */
const GAP_MS = 4;
/** A slice asked for so soon after the last one began belongs to the same work. In ms. */
const FOLLOWS_MS = 20;

export interface SpareTime {
  /** Calls back once, when a slice of work may run. */
  whenFree(slice: () => void): void;
  /** The page has changed. */
  pageChanged(): void;
}

export function createSpareTime(now: () => number): SpareTime {
  let changed = -Infinity;
  let worked = -Infinity;

  return {
    pageChanged() {
      changed = now();
    },
    whenFree(slice) {
      const run = () => {
        worked = now();
        slice();
      };
      const whenIdle = () => requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
      const rested = now() - worked;
      const isQuiet = now() - changed > QUIET_MS;
      if (isQuiet && rested < FOLLOWS_MS) setTimeout(run, GAP_MS);
      else if (!isQuiet && rested < PAUSE_MS) setTimeout(whenIdle, PAUSE_MS - rested);
      else whenIdle();
    },
  };
}
