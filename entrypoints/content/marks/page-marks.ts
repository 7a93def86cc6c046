/**
 * Which mentions are marked, and which of those marks are painted: the ones near the viewport.
 */
import type { Block } from '@/entrypoints/content/text/block';
import { chooseMarks, type MarkChoice } from './choose-marks';
import { outwards } from '@/entrypoints/content/text/container';
import type { Mark } from './mark';
import type { MarkPainter } from './mark-painter';
import { isBoxless, watchViewport } from './near-viewport';
import { createReadingOrder } from '@/entrypoints/content/text/reading-order';

const { checkVisibility } = Element.prototype;
const SEEN = { visibilityProperty: true };

/**
 * The answers about a page come in a burst. While text only comes behind what was known, a choice goes on from the last one,
 * for so long: what was marked may have been hidden since, and to begin anew is to look at the styles of all of it. In ms.
 */
const GOES_ON_MS = 250;

export interface PageMarks {
  /** These blocks have been recognised, perhaps once more. */
  recognised(blocks: Block[]): void;
  /** Chooses anew, after blocks were recognised or settings changed. */
  update(wishes: MarkChoice): void;
  /** Finds out whether the page has hidden marks that keep others from having one: no observer is told of that. */
  lookAgain(): void;
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
  now(): number;
  painter: MarkPainter;
  /** The mark's mention is no longer marked, or has left the page. */
  onGone(mark: Mark): void;
  /** Other text is drawn now than when marks were chosen. */
  onOutdated(): void;
}

export function createPageMarks({ signal, now, painter, onGone, onOutdated }: Options): PageMarks {
  /** Blocks with mentions, and headings. */
  const order = createReadingOrder();
  const placed = new Set<Block>();
  let marks: Mark[] = [];
  let marksIn = new Map<Element, Mark[]>();
  const near = new Set<Element>();
  const undrawn = new Set<Element>();
  /** Until when the next choice may go on from the last one: by which wishes, behind how many blocks, what was marked. */
  let goesOnUntil = 0;
  let lastWishes: MarkChoice | undefined;
  let chosenFrom = 0;
  const marked = new Map<string, Block>();
  const preferred = new Set<Block>();

  const viewport = watchViewport(signal, (container, isNear) => {
    if (undrawn.has(container)) {
      if (!isNear || !isDrawn(container)) return;
      undrawn.delete(container);
      viewport.unwatch(container);
      return chooseAnew();
    }
    if (isNear) near.add(container);
    else if (!near.delete(container)) return;
    for (const mark of marksIn.get(container) ?? []) {
      if (isNear) painter.paint(mark);
      else painter.unpaint(mark);
    }
  });

  function chooseAnew(): void {
    goesOnUntil = 0;
    onOutdated();
  }

  function replaceMarks(next: Mark[]): void {
    const kept = new Set(next);
    const gone = marks.filter((mark) => !kept.has(mark));
    gone.forEach((mark) => painter.unpaint(mark));
    const watched = marksIn;
    marks = [];
    marksIn = new Map();
    addMarks(next, watched);
    for (const container of watched.keys()) {
      if (marksIn.has(container)) continue;
      near.delete(container);
      viewport.unwatch(container);
    }
    gone.forEach(onGone);
  }

  function addMarks(added: Mark[], watched: ReadonlyMap<Element, unknown> = marksIn): void {
    marks = marks.concat(added);
    for (const mark of added) {
      const { container } = mark.block;
      const others = marksIn.get(container);
      if (others === undefined && !watched.has(container)) {
        undrawn.delete(container);
        viewport.watch(container);
      }
      if (others === undefined) marksIn.set(container, [mark]);
      else others.push(mark);
      if (near.has(container)) painter.paint(mark);
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
        const wanted = block.heading || block.mentions !== undefined;
        // Known text that reads otherwise now, or text in between.
        if (placed.has(block) || (wanted && !order.insert(block))) goesOnUntil = 0;
        if (wanted) placed.add(block);
        else if (placed.delete(block)) gone.add(block);
      }
      if (gone.size > 0) order.remove(gone);
    },
    update(wishes) {
      const goesOn = wishes === lastWishes && now() < goesOnUntil;
      if (!goesOn) {
        goesOnUntil = now() + GOES_ON_MS;
        lastWishes = wishes;
        chosenFrom = 0;
        marked.clear();
        preferred.clear();
      }
      const blocks = order.list();
      const chosen: Mark[] = chooseMarks(blocks.slice(chosenFrom), wishes, isDrawnNow, marked, preferred);
      chosenFrom = blocks.length;
      if (goesOn) return addMarks(chosen);
      const known = new Map(marks.map((mark) => [mark.mention, mark]));
      replaceMarks(chosen.map((mark) => known.get(mark.mention) ?? mark));
    },
    lookAgain() {
      for (const { container } of preferred) if (!isDrawn(container)) return chooseAnew();
    },
    drop(blocks) {
      const gone = new Set(blocks.filter((block) => placed.delete(block)));
      if (gone.size === 0) return false;
      goesOnUntil = 0;
      order.remove(gone);
      forgetUndrawn(blocks);
      if (marks.some((mark) => gone.has(mark.block)))
        replaceMarks(marks.filter((mark) => !gone.has(mark.block)));
      return true;
    },
    reorder() {
      goesOnUntil = 0;
      order.rebuild();
    },
    list: () => marks,
    placedBlocks: order.list,
  };
}

/** Text that the browser only puts off to draw (`content-visibility: auto`) counts as drawn. */
function isDrawn(container: Element): boolean {
  for (let element: Element | null = container; element !== null; element = outwards(element)) {
    if (checkVisibility.call(element, SEEN)) return true;
    if (!isBoxless(element)) return false;
  }
  return false;
}
