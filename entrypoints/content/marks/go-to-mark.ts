import { linesOf } from './hit-test';
import type { Mark } from './mark';

const { scrollIntoView } = Element.prototype;

/** A mention nearer to the window's edge than this is scrolled to the middle, so that its card has room. In CSS px. */
const MARGIN = 40;

/**
 * Brings a mark into view. Jumps rather than glides: the card opens beside the mention at once, and must not chase it.
 */
export function scrollToMark(mark: Mark): void {
  if (isInView(mark)) return;
  scrollIntoView.call(mark.block.container, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = linesOf(mark)[0];
  // In a long paragraph the middle may be far from the mention.
  if (line !== undefined && !isInView(mark)) {
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
  }
}

/**
 * The next (1) or previous (-1) mark from the current one; without one, the first in view or below, or the last above.
 * Goes round at the ends.
 */
export function stepFrom(marks: Mark[], current: Mark | undefined, by: 1 | -1): Mark | undefined {
  const index = current === undefined ? -1 : marks.indexOf(current);
  if (index >= 0) return marks.at((index + by) % marks.length);
  const below = marks.findIndex((mark) => (linesOf(mark)[0]?.bottom ?? -1) > 0);
  if (below < 0) return by === 1 ? marks[0] : marks.at(-1);
  return by === 1 ? marks[below] : marks.at(below - 1);
}

function isInView(mark: Mark): boolean {
  const line = linesOf(mark)[0];
  return line !== undefined && line.top >= MARGIN && line.bottom <= innerHeight - MARGIN;
}
