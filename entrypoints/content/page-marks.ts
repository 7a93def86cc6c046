/**
 * Which mentions are marked, and which of those marks are painted: the ones near the viewport.
 */
import type { Block } from './block';
import { chooseMarks, type MarkChoice } from './choose-marks';
import { inDocumentOrder } from './document-order';
import type { Mark } from './mark';
import type { MarkPainter } from './mark-painter';
import { watchViewport } from './near-viewport';

const { checkVisibility } = Element.prototype;

export interface PageMarks {
  /** Chooses anew, after blocks were recognised or settings changed. */
  update(wishes: MarkChoice): void;
  /** Unpaints at once what stood in blocks that are gone. */
  drop(blocks: Block[]): void;
  /** All marks in reading order. */
  list(): Mark[];
  /** Blocks with mentions in reading order, marked or not. */
  mentionedBlocks(): Block[];
}

interface Options {
  signal: AbortSignal;
  painter: MarkPainter;
  blocks(): Iterable<Block>;
  /** The mark's mention is no longer marked, or has left the page. */
  onGone(mark: Mark): void;
  /** Text with mentions that was not drawn when marks were chosen is drawn now. */
  onRevealed(): void;
}

export function createPageMarks({ signal, painter, blocks, onGone, onRevealed }: Options): PageMarks {
  let marks: Mark[] = [];
  let ordered: Block[] = [];
  let marksIn = new Map<Element, Mark[]>();
  const near = new Set<Element>();
  const undrawn = new Set<Element>();

  const viewport = watchViewport(signal, (container, isNear) => {
    if (isNear && undrawn.delete(container)) {
      viewport.unwatch(container);
      onRevealed();
      return;
    }
    if (isNear) near.add(container);
    else near.delete(container);
    for (const mark of marksIn.get(container) ?? []) {
      if (isNear) painter.paint(mark);
      else painter.unpaint(mark);
    }
  });

  function replaceMarks(next: Mark[]): void {
    const kept = new Set(next);
    const gone = marks.filter((mark) => !kept.has(mark));
    gone.forEach((mark) => painter.unpaint(mark));
    marks = next;
    watchContainers();
    for (const mark of marks) if (near.has(mark.block.container)) painter.paint(mark);
    gone.forEach(onGone);
  }

  function watchContainers(): void {
    const before = marksIn;
    marksIn = new Map();
    for (const mark of marks) {
      const { container } = mark.block;
      marksIn.set(container, [...(marksIn.get(container) ?? []), mark]);
    }
    for (const container of before.keys()) {
      if (marksIn.has(container)) continue;
      near.delete(container);
      viewport.unwatch(container);
    }
    for (const container of marksIn.keys()) {
      if (before.has(container)) continue;
      undrawn.delete(container);
      viewport.watch(container);
    }
  }

  /** Leaves out text that is not drawn, so that it takes no mark from text that is, and waits for it to be revealed. */
  function drawn(candidates: Block[]): Block[] {
    return candidates.filter(({ container }) => {
      // Text that the browser only puts off to draw (`content-visibility`) counts as drawn.
      if (checkVisibility.call(container, { visibilityProperty: true })) return true;
      if (!undrawn.has(container) && !marksIn.has(container)) {
        undrawn.add(container);
        viewport.watch(container);
      }
      return false;
    });
  }

  return {
    update(wishes) {
      ordered = [...blocks()]
        .filter((block) => block.heading || isMentioned(block))
        .toSorted(inDocumentOrder);
      const known = new Map(marks.map((mark) => [mark.mention, mark]));
      const choices = chooseMarks(drawn(ordered), wishes);
      replaceMarks(choices.map((choice) => known.get(choice.mention) ?? { ...choice }));
    },
    drop(gone) {
      if (!gone.some((block) => block.heading || isMentioned(block))) return;
      const dropped = new Set(gone);
      ordered = ordered.filter((block) => !dropped.has(block));
      replaceMarks(marks.filter((mark) => !dropped.has(mark.block)));
    },
    list: () => marks,
    mentionedBlocks: () => ordered.filter(isMentioned),
  };
}

function isMentioned(block: Block): boolean {
  return block.mentions !== undefined && block.mentions.length > 0;
}
