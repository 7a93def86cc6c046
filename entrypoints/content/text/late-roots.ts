/**
 * Shadow roots that come after their host has been read: a custom element is often in the page before the script that
 * defines it. No observer is told of a new root, and a content script cannot ask the page's registry of elements, so
 * custom elements without a root are looked at again a few times.
 */
import { isConnected, shadowRootOf } from './elements';

/** When to look again after the last custom element was read, in ms. Later ones are found when they change. */
const LOOKS_MS = [250, 1_000, 4_000];

export interface LateRoots {
  /** This custom element has no open root yet. */
  expect(host: Element): void;
}

interface Options {
  signal: AbortSignal;
  onRoot(host: Element): void;
}

export function createLateRoots({ signal, onRoot }: Options): LateRoots {
  let hosts = new Set<Element>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  let planned = false;
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  function plan(): void {
    planned = false;
    timers.forEach(clearTimeout);
    timers = LOOKS_MS.map((ms, index) => setTimeout(look, ms, index === LOOKS_MS.length - 1));
  }

  function look(last: boolean): void {
    const found = [...hosts].filter((host) => shadowRootOf(host) !== null);
    for (const host of found) hosts.delete(host);
    hosts = last ? new Set() : new Set([...hosts].filter(isConnected));
    for (const host of found) if (isConnected(host)) onRoot(host);
  }

  return {
    expect(host) {
      hosts.add(host);
      if (planned) return;
      planned = true;
      queueMicrotask(plan);
    },
  };
}
