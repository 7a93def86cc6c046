import { containerOf, type Container } from './container';
import { shadowRootOf } from './elements';

/** Heights at which the page is looked at, as shares of the window's: the last one is read first. */
const HEIGHTS = [0.9, 0.7, 0.5, 0.3, 0.1];

/**
 * The containers at a few points of the window, where the reader is looking. On a page that stands at its beginning
 * they come first anyway, and nothing is asked of its layout.
 */
export function containersInView(): Container[] {
  if (scrollY === 0) return [];
  return HEIGHTS.flatMap((height) => {
    const element = deepestAt(innerWidth / 2, innerHeight * height);
    return element === null || element === document.body ? [] : [containerOf(element)];
  });
}

function deepestAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element && shadowRootOf(element); root;) {
    const inner = root.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
    root = shadowRootOf(inner);
  }
  return element;
}
