/** Chooses marks anew when much has changed at once: soon, not too often, and never in the middle of something. */

/** An update waits for the page to be idle for so long at most. In ms. */
const TIMEOUT_MS = 100;
/** The answers about a page of a megabyte come within so long: one choice serves several of them. In ms. */
const LEAST_REST_MS = 50;
/** Updates take a twentieth of the time at most, however many marks the page has. */
const REST = 20;

export interface Updates {
  want(): void;
}

interface Options {
  signal: AbortSignal;
  now(): number;
  onUpdate(): void;
}

export function createUpdates({ signal, now, onUpdate }: Options): Updates {
  let wanted = false;
  let restsUntil = -Infinity;

  function run(): void {
    wanted = false;
    if (signal.aborted) return;
    const begun = now();
    onUpdate();
    restsUntil = now() + Math.max(LEAST_REST_MS, (now() - begun) * REST);
  }

  function whenIdle(): void {
    requestIdleCallback(run, { timeout: TIMEOUT_MS });
  }

  return {
    want() {
      if (wanted) return;
      wanted = true;
      const rest = restsUntil - now();
      if (rest > 0) setTimeout(whenIdle, rest);
      else whenIdle();
    },
  };
}
