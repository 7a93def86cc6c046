/**
 * One stretch of time in which a page is marked: from marking on to marking off. Everything in it ends with its signal,
 * and nothing of it stays.
 */
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { FoundEntity } from '@/data/page-report';
import { countEntities } from './found-entities';
import { createHighlights } from './highlights';
import { markAt, type Hit } from './hit-test';
import type { Mark } from './mark';
import { createMarkPainter } from './mark-painter';
import { followChanges } from './page-changes';
import { pageFacts } from './page-facts';
import { createPageMarks } from './page-marks';
import { createPageScanner } from './page-scanner';
import { createRecogniser } from './recogniser';

/** Reading goes on at the latest after this, also on a page that is never idle. In ms. */
const IDLE_TIMEOUT_MS = 200;

export interface Session {
  marks(): Mark[];
  found(): FoundEntity[];
  markAt(x: number, y: number): Hit | undefined;
  setOpen(mark: Mark | undefined): void;
  setHover(mark: Mark | undefined): void;
  setMarkBackground(on: boolean): void;
}

interface Options {
  ask: Ask<ToBackground>;
  signal: AbortSignal;
  markBackground: boolean;
  /** Our own card's host is no content of the page. */
  isOurs(node: Node): boolean;
  onFound(): void;
  onGone(mark: Mark): void;
  onError(error: unknown): void;
}

export function startSession({ ask, signal, isOurs, onFound, onGone, onError, ...wishes }: Options): Session {
  let { markBackground } = wishes;
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
    marks.update({ markBackground });
    onFound();
  }

  followChanges({ scanner, signal, isOurs });
  scanner.read(document.documentElement);

  return {
    marks: () => marks.list(),
    found: () => countEntities(marks.mentionedBlocks(), 0),
    markAt: (x, y) => markAt(painter, x, y),
    setOpen: (mark) => painter.setOpen(mark),
    setHover: (mark) => painter.setHover(mark),
    setMarkBackground(on) {
      if (on === markBackground) return;
      markBackground = on;
      update();
    },
  };
}
