/**
 * One stretch of time in which a page is marked: from marking on to marking off. Everything in it ends with its signal,
 * and nothing of it stays.
 */
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { EntityCount } from '@/data/page-report';
import type { PageFacts } from '@/matching/types';
import type { MarkChoice } from '@/entrypoints/content/marks/choose-marks';
import { containersInView } from '@/entrypoints/content/text/containers-in-view';
import { countEntities } from '@/entrypoints/content/marks/found-entities';
import { createHeartbeat } from '@/entrypoints/content/marks/heartbeat';
import { createHighlights } from '@/entrypoints/content/marks/highlights';
import { linesOf, markAt, type Hit } from '@/entrypoints/content/marks/hit-test';
import { createLateRoots } from '@/entrypoints/content/text/late-roots';
import type { Mark } from '@/entrypoints/content/marks/mark';
import { createMarkPainter } from '@/entrypoints/content/marks/mark-painter';
import { followChanges } from '@/entrypoints/content/text/page-changes';
import { createPageMarks } from '@/entrypoints/content/marks/page-marks';
import { createPageScanner } from '@/entrypoints/content/text/page-scanner';
import { createRecogniser } from '@/entrypoints/content/life/recogniser';
import { createSpareTime } from '@/entrypoints/content/life/spare-time';
import { createUpdates } from '@/entrypoints/content/life/updates';

export interface Session {
  marks(): Mark[];
  found(): EntityCount[];
  /** The first mark of the entity, or its first mention on show: not every mention is marked. */
  markFor(entity: string): Mark | undefined;
  markAt(x: number, y: number): Hit | undefined;
  showOpen(mark: Mark | undefined): void;
  setHover(mark: Mark | undefined): void;
  /** Chooses the marks anew, by what the reader wants now. */
  setWishes(wishes: MarkChoice): void;
  /** The page's facts have changed: some names may mean something else. */
  recogniseAnew(): void;
  /** The page has become another one without being loaded anew: what its old text established holds no more. */
  becomeAnother(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  pageFacts(): PageFacts;
  signal: AbortSignal;
  wishes: MarkChoice;
  /** False once the extension is gone; then the signal has been aborted too. */
  isValid(): boolean;
  /** Our own card's host is no content of the page. */
  isOurs(node: Node): boolean;
  onChange(): void;
  onFound(): void;
  onGone(mark: Mark): void;
  /** The document has been written anew. */
  onNewRoot(): void;
  onError(error: unknown): void;
}

const now = () => performance.now();

export function startSession({ ask, pageFacts, signal, isValid, isOurs, ...options }: Options): Session {
  let { wishes } = options;
  const { onFound, onGone, onError } = options;
  /** A mention without a mark of its own, painted while its card is open. */
  let passing: Mark | undefined;
  const spareTime = createSpareTime(now);
  const highlights = createHighlights(signal, ask);
  const painter = createMarkPainter(highlights);
  const startHeart = createHeartbeat(signal, () => {
    if (!isValid()) return;
    highlights.restore();
    marks.lookAgain();
  });
  const updates = createUpdates({ signal, now, onUpdate: update });
  const recogniser = createRecogniser({
    ask,
    pageFacts,
    blocks: () => scanner.blocks(),
    signal,
    onError,
    onRecognised(blocks) {
      marks.recognised(blocks);
      updates.want();
    },
  });
  const marks = createPageMarks({ signal, now, painter, onGone, onOutdated: () => updates.want() });
  const scanner = createPageScanner({
    signal,
    now,
    whenFree: spareTime.whenFree,
    onRead: (blocks) => recogniser.enqueue(blocks),
    onDropped(blocks) {
      recogniser.forget(blocks);
      if (marks.drop(blocks)) updates.want();
      if (passing !== undefined && blocks.includes(passing.block)) {
        painter.unpaint(passing);
        onGone(passing);
      }
      onFound();
    },
    onUprooted: () => painter.unpaintGone(),
    onMoved() {
      marks.reorder();
      updates.want();
    },
    onShadowRoot: (root) => changes.observe(root),
    onUnborn: (host) => lateRoots.expect(host),
  });
  const changes = followChanges({
    signal,
    isOurs,
    hasOwnText: scanner.hasOwnText,
    onNewRoot: options.onNewRoot,
    onChange(change) {
      if (!isValid()) return;
      spareTime.pageChanged();
      options.onChange();
      scanner.follow(change);
    },
  });
  const lateRoots = createLateRoots({ signal, onRoot: (host) => scanner.followRoot(host) });

  function update(): void {
    marks.update(wishes);
    if (marks.list().length > 0) startHeart();
    onFound();
  }

  function markFor(entity: string): Mark | undefined {
    const marked = marks.list().find(({ mention }) => mention.entity === entity);
    if (marked !== undefined) return marked;
    const mentions = marks
      .placedBlocks()
      .flatMap((block) => (block.mentions ?? []).map((mention) => ({ block, mention })));
    return mentions.find((it) => it.mention.entity === entity && linesOf(it).length > 0);
  }

  function showOpen(mark: Mark | undefined): void {
    painter.showOpen(mark);
    if (passing !== undefined) painter.unpaint(passing);
    passing = mark === undefined || marks.list().includes(mark) ? undefined : mark;
    if (passing !== undefined) painter.paint(passing);
  }

  changes.observe(document);
  scanner.read(document.documentElement);
  // What is read next is what was said last.
  for (const container of containersInView()) scanner.read(container);

  return {
    marks: () => marks.list(),
    found: () => countEntities(marks.placedBlocks()),
    markAt: (x, y) => markAt(painter, scanner.shadowRoots(), x, y),
    markFor,
    showOpen,
    setHover: (mark) => painter.setHover(mark),
    recogniseAnew: recogniser.recogniseAnew,
    becomeAnother: recogniser.becomeAnother,
    setWishes(chosen) {
      wishes = chosen;
      update();
    },
  };
}
