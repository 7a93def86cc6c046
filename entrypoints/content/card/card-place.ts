/** Where a card goes, in CSS px of the viewport. Pure geometry: the page is not asked. */

/** Between the line of text and the card: near enough to reach with the pointer. */
const GAP = 10;
/** Between the card and the edge of the window. */
const GUTTER = 8;

/**
 * A card lower than this shows too little to be read by scrolling: its head and three lines. In low windows (a laptop at
 * 200 %) a higher one would cover the name that it is about.
 */
const LEAST_HEIGHT = 130;

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  /** Distance of the card's upper edge from the window's, or of its lower edge: it grows away from its line. */
  edge: { top: number } | { bottom: number };
  /** What the card may grow to from there before it must scroll. */
  maxHeight: number;
}

/**
 * Below the line if the card fits there or has at least as much room as above; its edge at the line's own, flipped
 * past the middle of the window; never outside.
 */
export function placeCard(line: Rect, card: Size, viewport: Size): CardPlace {
  const roomBelow = viewport.height - GUTTER - (line.bottom + GAP);
  const roomAbove = line.top - GAP - GUTTER;
  const above = card.height > roomBelow && roomAbove > roomBelow;
  // Where neither side has room for a useful card, it covers the line rather than leaving the window.
  const maxHeight = Math.min(
    Math.max(above ? roomAbove : roomBelow, LEAST_HEIGHT),
    viewport.height - 2 * GUTTER,
  );
  const height = Math.min(card.height, maxHeight);
  const pastMiddle = (line.left + line.right) / 2 > viewport.width / 2;
  const left = pastMiddle ? line.right - card.width : line.left;
  return {
    left: clamp(left, GUTTER, viewport.width - GUTTER - card.width),
    edge: above
      ? { bottom: clamp(viewport.height - line.top + GAP, GUTTER, viewport.height - GUTTER - height) }
      : { top: clamp(line.bottom + GAP, GUTTER, viewport.height - GUTTER - height) },
    maxHeight,
  };
}

/**
 * Beside a line that runs down the page: on the side with more room, level with the line, never outside. The window is
 * wide enough for that, mostly; where it is not, the card covers what it must.
 */
export function placeCardBeside(line: Rect, card: Size, viewport: Size): CardPlace {
  const roomRight = viewport.width - GUTTER - (line.right + GAP);
  const roomLeft = line.left - GAP - GUTTER;
  const left = roomLeft > roomRight ? line.left - GAP - card.width : line.right + GAP;
  return keepInside({ left, top: line.top }, card, viewport);
}

/** A card at a corner of the reader's choice, or beside its line, moved inside the window where it would stand out. */
export function keepInside(
  corner: { left: number; top: number },
  card: Size,
  viewport: Size,
): CardPlace & { edge: { top: number } } {
  const top = clamp(corner.top, GUTTER, viewport.height - GUTTER - card.height);
  return {
    left: clamp(corner.left, GUTTER, viewport.width - GUTTER - card.width),
    edge: { top },
    // What unfolds later must not grow out of the window.
    maxHeight: Math.max(viewport.height - GUTTER - top, LEAST_HEIGHT),
  };
}

/** If the two ends cross, the lower one wins: the beginning of a card matters more than its end. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
