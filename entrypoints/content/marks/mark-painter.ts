/**
 * Paints marks: each in the highlight of its kind, the one whose card is open in that of open marks instead (both lines
 * would show otherwise), and the one under the pointer in the hover highlight as well.
 */
import { nodesIn, rangeIn } from '@/entrypoints/content/text/block';
import { isConnected } from '@/entrypoints/content/text/elements';
import type { HighlightName } from './highlight-names';
import type { Highlights } from './highlights';
import type { Mark } from './mark';

export interface MarkPainter {
  paint(mark: Mark): void;
  unpaint(mark: Mark): void;
  /** Unpaints the marks whose text has left the page: Firefox stops painting others while one points to it. */
  unpaintGone(): void;
  showOpen(mark: Mark | undefined): void;
  setHover(mark: Mark | undefined): void;
  /** Painted marks that begin, end or run through this text node. */
  at(node: Text): Mark[];
}

export function createMarkPainter(highlights: Highlights): MarkPainter {
  const painted = new Map<Text, Set<Mark>>();
  let open: Mark | undefined;
  let hover: Mark | undefined;

  const nameFor = (mark: Mark): HighlightName => (mark === open ? 'open' : mark.mention.group);

  function register(mark: Mark): void {
    if (mark.range === undefined) return;
    highlights.add(nameFor(mark), mark.range);
    // The open mark has a wash of its own.
    if (mark === hover && mark !== open) highlights.add('hover', mark.range);
  }

  function unregister(mark: Mark): void {
    if (mark.range === undefined) return;
    highlights.remove(nameFor(mark), mark.range);
    highlights.remove('hover', mark.range);
  }

  /** Changes what `nameFor` depends on, for the marks that it concerns. */
  function repaint(marks: (Mark | undefined)[], change: () => void): void {
    for (const mark of marks) if (mark !== undefined) unregister(mark);
    change();
    for (const mark of marks) if (mark !== undefined) register(mark);
  }

  function unpaint(mark: Mark): void {
    if (mark.range === undefined) return;
    unregister(mark);
    mark.range = undefined;
    for (const node of nodesOf(mark)) {
      const marks = painted.get(node);
      marks?.delete(mark);
      if (marks?.size === 0) painted.delete(node);
    }
  }

  return {
    paint(mark) {
      if (mark.range !== undefined) return;
      mark.range = rangeIn(mark.block, mark.mention.start, mark.mention.end);
      if (mark.range === undefined) return;
      register(mark);
      for (const node of nodesOf(mark)) painted.set(node, (painted.get(node) ?? new Set()).add(mark));
    },
    unpaint,
    unpaintGone() {
      for (const [node, marks] of painted) if (!isConnected(node)) marks.forEach(unpaint);
    },
    showOpen(mark) {
      if (mark === open) return;
      repaint([open, mark], () => (open = mark));
    },
    setHover(mark) {
      if (mark === hover) return;
      repaint([hover, mark], () => (hover = mark));
    },
    at(node) {
      return [...(painted.get(node) ?? [])];
    },
  };
}

function nodesOf({ block, mention }: Mark): Text[] {
  return nodesIn(block, mention.start, mention.end);
}
