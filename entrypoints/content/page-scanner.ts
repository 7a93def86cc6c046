/**
 * Keeps the blocks of a page true to the page: reads it once in slices, then only the containers that change.
 */
import type { Block } from './block';
import { isBlock, isInSkipped } from './elements';
import { readContainer } from './page-text';

/** A slice of reading, in ms: well under a frame, so that the page never waits for us. */
const SLICE_MS = 4;

const { querySelectorAll } = Element.prototype;

export interface PageScanner {
  /** Reads a container and everything in it, now or in a later slice. */
  read(container: Element): void;
  /** Drops what was read of a container itself and reads it anew; its nested containers stay. */
  reread(container: Element): void;
  /** Drops a subtree that has left the page. */
  drop(root: Element): void;
  /** True if text stands directly in the container, beside its nested containers. */
  hasOwnText(container: Element): boolean;
  blocks(): Iterable<Block>;
}

interface Options {
  signal: AbortSignal;
  /** Calls back when the page is idle. */
  whenIdle(callback: () => void): void;
  now(): number;
  onRead(blocks: Block[]): void;
  onDropped(blocks: Block[]): void;
}

export function createPageScanner({ signal, whenIdle, now, onRead, onDropped }: Options): PageScanner {
  const blocksOf = new Map<Element, Block[]>();
  /** Containers to read, the next one last. */
  const stack: Element[] = [];
  let scheduled = false;

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    whenIdle(readSlice);
  }

  function readSlice(): void {
    scheduled = false;
    if (signal.aborted) return;
    const end = now() + SLICE_MS;
    const read: Block[] = [];
    for (
      let container = stack.pop();
      container !== undefined;
      container = now() < end ? stack.pop() : undefined
    ) {
      // It may have left the page, or come back already, while it waited.
      if (!container.isConnected || blocksOf.has(container)) continue;
      const { blocks, nested } = readContainer(container);
      blocksOf.set(container, blocks);
      read.push(...blocks);
      stack.push(...nested.toReversed());
    }
    if (read.length > 0) onRead(read);
    if (stack.length > 0) schedule();
  }

  function forget(container: Element): void {
    const blocks = blocksOf.get(container);
    if (blocks === undefined) return;
    blocksOf.delete(container);
    if (blocks.length > 0) onDropped(blocks);
  }

  function push(container: Element): void {
    if (isInSkipped(container)) return;
    stack.push(container);
    schedule();
  }

  return {
    read: push,
    reread(container) {
      forget(container);
      push(container);
    },
    drop(root) {
      if (isBlock(root)) forget(root);
      for (const element of querySelectorAll.call(root, '*')) forget(element);
    },
    hasOwnText(container) {
      return (blocksOf.get(container)?.length ?? 0) > 0;
    },
    *blocks() {
      for (const blocks of blocksOf.values()) yield* blocks;
    },
  };
}
