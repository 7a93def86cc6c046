/**
 * Which mentions are marked, and which of those marks are painted: the ones near the viewport.
 */
import type { Block } from '@/entrypoints/content/text/block';
import { chooseMarks, type MarkChoice } from './choose-marks';
import { outwards } from '@/entrypoints/content/text/container';
import { groupBy } from './group-by';
import type { Mark } from './mark';
import type { MarkPainter } from './mark-painter';
import { isBoxless, watchViewport } from './near-viewport';
import { createReadingOrder } from '@/entrypoints/content/text/reading-order';

const { checkVisibility } = Element.prototype;
const SEEN = { visibilityProperty: true };

export interface PageMarks {
  /** These blocks have been recognised, perhaps once more. */
  recognised(blocks: Block[]): void;
  /** Chooses anew, after blocks were recognised or settings changed. */
  update(wishes: MarkChoice): void;
  /** Unpaints at once what stood in blocks that are gone. True if they held anything of note. */
  drop(blocks: Block[]): boolean;
  /** Nodes have been moved within the document. */
  reorder(): void;
  /** All marks in reading order. */
  list(): Mark[];
  /** Blocks with mentions, marked or not, and headings, in reading order. */
  placedBlocks(): Block[];
}

interface Options {
  signal: AbortSignal;
  painter: MarkPainter;
  /** The mark's mention is no longer marked, or has left the page. */
  onGone(mark: Mark): void;
  /** Text with mentions that was not drawn when marks were chosen is drawn now. */
  onRevealed(): void;
}

export function createPageMarks({ signal, painter, onGone, onRevealed }: Options): PageMarks {
  /** Blocks with mentions, and headings. */
  const order = createReadingOrder();
  const placed = new Set<Block>();
  let marks: Mark[] = [];
  let marksIn = new Map<Element, Mark[]>();
  const near = new Set<Element>();
  const undrawn = new Set<Element>();

  const viewport = watchViewport(signal, (container, isNear) => {
    if (undrawn.has(container)) {
      if (!isNear || !isDrawn(container)) return;
      undrawn.delete(container);
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
    marksIn = groupBy(marks, ({ block }) => block.container);
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

  /** Text that is not drawn is waited for, to be revealed. */
  function isDrawnNow({ container }: Block): boolean {
    if (isDrawn(container)) return true;
    if (!undrawn.has(container) && !marksIn.has(container)) {
      undrawn.add(container);
      viewport.watch(container);
    }
    return false;
  }

  function forgetUndrawn(blocks: Block[]): void {
    for (const { container } of blocks) if (undrawn.delete(container)) viewport.unwatch(container);
  }

  return {
    recognised(blocks) {
      const gone = new Set<Block>();
      for (const block of blocks) {
        const wanted = block.heading || isMentioned(block);
        if (wanted && !placed.has(block)) order.insert(block);
        if (wanted) placed.add(block);
        else if (placed.delete(block)) gone.add(block);
      }
      if (gone.size > 0) order.remove(gone);
    },
    update(wishes) {
      const known = new Map(marks.map((mark) => [mark.mention, mark]));
      const choices: Mark[] = chooseMarks(order.list(), wishes, isDrawnNow);
      replaceMarks(choices.map((choice) => known.get(choice.mention) ?? choice));
    },
    drop(blocks) {
      const gone = new Set(blocks.filter((block) => placed.delete(block)));
      if (gone.size === 0) return false;
      order.remove(gone);
      forgetUndrawn(blocks);
      if (marks.some((mark) => gone.has(mark.block)))
        replaceMarks(marks.filter((mark) => !gone.has(mark.block)));
      return true;
    },
    reorder: () => order.rebuild(),
    list: () => marks,
    placedBlocks: order.list,
  };
}

function isMentioned(block: Block): boolean {
  return block.mentions !== undefined && block.mentions.length > 0;
}

/** Text that the browser only puts off to draw (`content-visibility: auto`) counts as drawn. */
function isDrawn(container: Element): boolean {
  for (let element: Element | null = container; element !== null; element = outwards(element)) {
    if (checkVisibility.call(element, SEEN)) return true;
    if (!isBoxless(element)) return false;
  }
  return false;
}
