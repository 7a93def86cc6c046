/**
 * One stretch of time in which a page is marked: from marking on to marking off. Everything in it ends with its signal,
 * and nothing of it stays.
 */
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { FoundEntity } from '@/data/page-report';
import type { PageFacts } from '@/matching/types';
import type { MarkChoice } from './choose-marks';
import { countEntities } from './found-entities';
import { createHighlights } from './highlights';
import { linesOf, markAt, type Hit } from './hit-test';
import type { Mark } from './mark';
import { createMarkPainter } from './mark-painter';
import { followChanges } from './page-changes';
import { createPageMarks } from './page-marks';
import { createPageScanner } from './page-scanner';
import { createRecogniser } from './recogniser';

/** Reading goes on at the latest after this, also on a page that is never idle. In ms. */
const IDLE_TIMEOUT_MS = 200;

export interface Session {
  marks(): Mark[];
  found(): FoundEntity[];
  /** The first mark of the entity, or its first mention on show: not every mention is marked. */
  markFor(entity: string): Mark | undefined;
  markAt(x: number, y: number): Hit | undefined;
  setOpen(mark: Mark | undefined): void;
  setHover(mark: Mark | undefined): void;
  /** Chooses the marks anew, by what the reader wants now. */
  setWishes(wishes: MarkChoice): void;
  /** The page's facts have changed: some names may mean something else. */
  recogniseAnew(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  pageFacts(): PageFacts;
  signal: AbortSignal;
  wishes: MarkChoice;
  /** Our own card's host is no content of the page. */
  isOurs(node: Node): boolean;
  onFound(): void;
  onGone(mark: Mark): void;
  onError(error: unknown): void;
}

export function startSession({
  ask,
  pageFacts,
  signal,
  isOurs,
  onFound,
  onGone,
  onError,
  ...options
}: Options): Session {
  let { wishes } = options;
  /** A mention without a mark of its own, painted while its card is open. */
  let passing: Mark | undefined;
  const painter = createMarkPainter(createHighlights(signal));
  const recogniser = createRecogniser({ ask, pageFacts, signal, onRecognised: update, onError });
  const scanner = createPageScanner({
    signal,
    now: () => performance.now(),
    whenIdle: (callback) => requestIdleCallback(callback, { timeout: IDLE_TIMEOUT_MS }),
    onRead: (blocks) => recogniser.enqueue(blocks),
    onDropped: (blocks) => {
      blocks.forEach((block) => recogniser.forget(block));
      marks.drop(blocks);
      if (passing !== undefined && blocks.includes(passing.block)) onGone(passing);
      onFound();
    },
  });
  const marks = createPageMarks({
    signal,
    painter,
    blocks: () => scanner.blocks(),
    onGone,
    onRevealed: update,
  });

  function update(): void {
    if (signal.aborted) return;
    marks.update(wishes);
    onFound();
  }

  function markFor(entity: string): Mark | undefined {
    const marked = marks.list().find(({ mention }) => mention.entity === entity);
    if (marked !== undefined) return marked;
    const mentions = marks
      .mentionedBlocks()
      .flatMap((block) =>
        (block.mentions ?? [])
          .filter((mention) => mention.entity === entity)
          .map((mention) => ({ block, mention })),
      );
    return mentions.find((mention) => linesOf(mention).length > 0);
  }

  function setOpen(mark: Mark | undefined): void {
    painter.setOpen(mark);
    if (passing !== undefined) painter.unpaint(passing);
    passing = mark === undefined || marks.list().includes(mark) ? undefined : mark;
    if (passing !== undefined) painter.paint(passing);
  }

  followChanges({ scanner, signal, isOurs });
  scanner.read(document.documentElement);

  return {
    marks: () => marks.list(),
    found: () => countEntities(marks.mentionedBlocks(), 0),
    markAt: (x, y) => markAt(painter, x, y),
    markFor,
    setOpen,
    setHover: (mark) => painter.setHover(mark),
    recogniseAnew: () => recogniser.recogniseAnew(),
    setWishes(now) {
      wishes = now;
      update();
    },
  };
}
