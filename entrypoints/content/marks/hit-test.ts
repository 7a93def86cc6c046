/**
 * Which mark stands at a point. Not `highlightsFromPoint`: its cost grows with the number of ranges (65 ms at 10,000),
 * while the caret position costs one hit test and finds the text node.
 */
import { rangeIn } from '@/entrypoints/content/text/block';
import type { Mark } from './mark';
import type { MarkPainter } from './mark-painter';

export interface Hit {
  mark: Mark;
  /** Which line of the mention is at the point; a mention that wraps has several. */
  line: number;
}

export function markAt(
  painter: MarkPainter,
  shadowRoots: Iterable<ShadowRoot>,
  x: number,
  y: number,
): Hit | undefined {
  // What it is not given to look into, the browser takes for one thing: the caret then stands beside the host.
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (caret === null || !(caret.offsetNode instanceof Text)) return undefined;
  for (const mark of painter.at(caret.offsetNode)) {
    // The caret snaps to the nearest text, even from far away: only the rectangles tell.
    const line = linesOf(mark).findIndex((rect) => isInside(rect, x, y));
    if (line >= 0) return { mark, line };
  }
  return undefined;
}

/** One rectangle for each line that the mention stands on, in CSS px of the viewport; none if it is not drawn. */
export function linesOf(mark: Mark): DOMRect[] {
  const range = mark.range ?? rangeIn(mark.block, mark.mention.start, mark.mention.end);
  if (range === undefined) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

function isInside(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
