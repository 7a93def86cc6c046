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
  const watched = new Set<Element>();
  /** An element without a box of its own (`display: contents`) is seen through the first ancestor that has one. */
  const seenThrough = new Map<Element, Element>();
  const standsFor = new Map<Element, Set<Element>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { target } = entry;
        if (watched.has(target)) report(target, entry);
        standsFor.get(target)?.forEach((element) => report(element, entry));
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
      observe(parent);
      seenThrough.set(element, parent);
      standsFor.set(parent, (standsFor.get(parent) ?? new Set()).add(element));
      return;
    }
    onChange(element, isIntersecting);
  }

  /** Observed anew, it is reported once more, for an element that joins others. */
  function observe(target: Element): void {
    if (isObserved(target)) observer.unobserve(target);
    observer.observe(target);
  }

  function isObserved(target: Element): boolean {
    return watched.has(target) || standsFor.has(target);
  }

  function release(element: Element): void {
    watched.delete(element);
    unobserve(element);
    const target = seenThrough.get(element);
    if (target === undefined) return;
    seenThrough.delete(element);
    const others = standsFor.get(target);
    others?.delete(element);
    if (others?.size === 0) standsFor.delete(target);
    unobserve(target);
  }

  function unobserve(target: Element): void {
    if (!isObserved(target)) observer.unobserve(target);
  }

  return {
    watch(element) {
      observe(element);
      watched.add(element);
    },
    unwatch: release,
  };
}

/** True for an element that has no box of its own while its content has. */
export function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}
