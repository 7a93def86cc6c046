/**
 * Shadow roots that come after their host has been read: a custom element is often in the page before the script that
 * defines it. No observer is told of a new root, and a content script cannot ask the page's registry of elements, so
 * custom elements without a root are looked at again for a while.
 */
import { isConnected, shadowRootOf } from './elements';

/** Between two looks, in ms: what has left the page is let go of with the next one. */
const PAUSE_MS = 400;
/** Each element is looked at so often after it was read. Later roots are found when something changes. */
const LOOKS = 10;

export interface LateRoots {
  /** This custom element has no open root yet. */
  expect(host: Element): void;
}

interface Options {
  signal: AbortSignal;
  onRoot(host: Element): void;
}

export function createLateRoots({ signal, onRoot }: Options): LateRoots {
  /** With the number of the look that comes next. */
  const hosts = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function plan(): void {
    timer ??= setTimeout(look, PAUSE_MS);
  }

  function look(): void {
    timer = undefined;
    for (const [host, looks] of hosts) {
      const isBorn = shadowRootOf(host) !== null;
      if (isBorn || looks === LOOKS || !isConnected(host)) hosts.delete(host);
      else hosts.set(host, looks + 1);
      if (isBorn && isConnected(host)) onRoot(host);
    }
    if (hosts.size > 0) plan();
  }

  return {
    expect(host) {
      hosts.set(host, 1);
      plan();
    },
  };
}
