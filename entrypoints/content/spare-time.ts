/**
 * When our work may run. While a page is quiet it runs whenever the page is idle; while it changes, in slices so far
 * apart that the page has the rest of the time, however much waits: it is made up for when the page has come to rest.
 */

/** Work goes on at the latest after this, also on a page that is never idle. In ms. */
const IDLE_TIMEOUT_MS = 200;
/** A page is quiet when it has not changed for so long. In ms. */
const QUIET_MS = 150;
/** Between two slices while the page changes: with slices of 4 ms, about a twentieth of the time is ours. In ms. */
const PAUSE_MS = 80;

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
      const isQuiet = now() - changed > QUIET_MS;
      const pause = isQuiet ? 0 : PAUSE_MS - (now() - worked);
      if (pause > 0) setTimeout(whenIdle, pause);
      else whenIdle();
    },
  };
}
