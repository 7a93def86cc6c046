import { outwards } from '@/entrypoints/content/text/container';

/** Highlights further away than one screen are not registered: Chromium checks every registered one on each frame. */
const MARGIN = '100% 0px';

export interface NearViewport {
  /** Starts watching an element; `onChange` is called for it once soon, and on every change. */
  watch(element: Element): void;
  unwatch(element: Element): void;
}

export function watchViewport(
  signal: AbortSignal,
  onChange: (element: Element, near: boolean) => void,
): NearViewport {
  /** An element without a box of its own (`display: contents`) is seen through the first ancestor that has one. */
  const seenThrough = new Map<Element, Element>();
  const standsFor = new Map<Element, Set<Element>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        for (const element of standsFor.get(entry.target) ?? []) report(element, entry);
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function report(element: Element, entry: IntersectionObserverEntry): void {
    const { target, isIntersecting } = entry;
    // What has a box is far away, mostly; only what has none may lack one of its own.
    const parent = isIntersecting || entry.boundingClientRect.height ? null : outwards(target);
    if (parent !== null && isBoxless(target)) {
      release(element);
      observe(parent, element);
      return;
    }
    onChange(element, isIntersecting);
  }

  function observe(target: Element, element: Element): void {
    const elements = standsFor.get(target) ?? new Set();
    standsFor.set(target, elements.add(element));
    seenThrough.set(element, target);
    // Observing anew makes the observer report once more, for an element that joins others.
    if (elements.size > 1) observer.unobserve(target);
    observer.observe(target);
  }

  function release(element: Element): void {
    const target = seenThrough.get(element);
    const elements = target && standsFor.get(target);
    if (target === undefined || elements === undefined) return;
    seenThrough.delete(element);
    elements.delete(element);
    if (elements.size > 0) return;
    standsFor.delete(target);
    observer.unobserve(target);
  }

  return {
    watch(element) {
      observe(element, element);
    },
    unwatch: release,
  };
}

/** True for an element that has no box of its own while its content has. */
export function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}
