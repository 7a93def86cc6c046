/**
 * Keeps the blocks of a page true to the page: reads it in slices, then only the containers that change. What has left
 * the page, or has changed, is dropped at once; reading it anew waits for a slice.
 */
import type { Block } from './block';
import { containerOf, hostOf, isContainer, isInSkipped, outwards, type Container } from './container';
import { isConnected, parentOf, shadowRootOf } from './elements';
import { createContainerReader, type ContainerReader } from './page-text';
import { readPlain } from './plain-text';
import { createReadingList } from './reading-list';

/** A slice of reading, in ms: well under a frame, so that the page never waits for us. */
const SLICE_MS = 3.5;
/** A removed subtree with more elements is not walked at once: what it held is looked for in slices. */
const LARGE_SUBTREE = 2_000;
/** So many plain containers are read between two looks at the clock, which costs as much as to read a small one. */
const PLAIN_STEP = 10;
/** So many known containers are looked at between two looks at the clock. */
const SWEEP_STEP = 500;

const { querySelectorAll, getElementsByTagName } = Element.prototype;

/** What one turn of the page's script has changed. */
export interface PageChange {
  /** Containers whose own text may have changed. */
  dirty: ReadonlySet<Container>;
  added: ReadonlySet<Element>;
  removed: ReadonlySet<Node>;
  /** Containers whose text has begun or ceased to be editable. */
  editable: ReadonlySet<Container>;
}

export interface PageScanner {
  /** Reads a container and everything in it, in later slices. */
  read(container: Container): void;
  follow(change: PageChange): void;
  /** An element has got a shadow root after it was read: it parts the text around it now. */
  followRoot(host: Element): void;
  /** True if text stands directly in the container, beside its nested containers. */
  hasOwnText(container: Container): boolean;
  blocks(): Iterable<Block>;
  /** The open shadow roots that have been read. */
  shadowRoots(): Iterable<ShadowRoot>;
}

interface Options {
  signal: AbortSignal;
  /** Calls back when the page can spare a slice. */
  whenFree(callback: () => void): void;
  now(): number;
  onRead(blocks: Block[]): void;
  onDropped(blocks: Block[]): void;
  /** A large part has left the page; which blocks it held will be found out and told. */
  onUprooted(): void;
  /** Known blocks stand elsewhere in the document now. */
  onMoved(): void;
  /** A shadow root has been reached: its changes are told by itself only. */
  onShadowRoot(root: ShadowRoot): void;
  /** A custom element has been read that has no shadow root, or none yet. */
  onUnborn(host: Element): void;
}

export function createPageScanner(options: Options): PageScanner {
  const { signal, whenFree, now, onRead, onDropped, onUprooted, onMoved, onShadowRoot, onUnborn } = options;
  const blocksOf = new Map<Container, Block[]>();
  const shadowRoots = new Set<ShadowRoot>();
  const waiting = createReadingList();
  /** Containers that have been read in part. */
  const unfinished = new Map<Container, ContainerReader>();
  let sweep: Iterator<Container> | undefined;
  let scheduled = false;
  let dropped: Block[] = [];

  function schedule(): void {
    if (scheduled || !isBusy()) return;
    scheduled = true;
    whenFree(readSlice);
  }

  function isBusy(): boolean {
    return !waiting.isEmpty() || sweep !== undefined;
  }

  function readSlice(): void {
    scheduled = false;
    if (signal.aborted) return;
    const end = now() + SLICE_MS;
    const read: Block[] = [];
    do {
      if (sweep !== undefined) sweepOn(sweep);
      else readNext(read);
    } while (now() < end && isBusy());
    tellDropped();
    if (read.length > 0) onRead(read);
    schedule();
  }

  function readNext(read: Block[]): void {
    let reader: ContainerReader | undefined;
    for (let left = PLAIN_STEP; left > 0 && reader === undefined && !waiting.isEmpty(); left -= 1) {
      const next = waiting.next();
      reader = next?.reader ?? begin(next?.container, read);
    }
    // A reader whose container has changed meanwhile has been replaced.
    if (reader === undefined || unfinished.get(reader.container) !== reader) return;
    const { blocks, nested, unborn } = reader.next();
    unborn.forEach(onUnborn);
    blocksOf.get(reader.container)?.push(...blocks);
    read.push(...blocks);
    const rest = reader.place() === null ? undefined : reader;
    if (rest === undefined) unfinished.delete(reader.container);
    waiting.goOn(rest, nested);
  }

  /** Reads a plain container; of another one it returns the reader. */
  function begin(container: Container | undefined, read: Block[]): ContainerReader | undefined {
    // It may have been read already, while it waited.
    if (container === undefined || blocksOf.has(container)) return undefined;
    const plain = readPlain(container);
    blocksOf.set(container, plain ?? []);
    if (plain !== undefined) {
      read.push(...plain);
      return undefined;
    }
    const reader = createContainerReader(container);
    unfinished.set(container, reader);
    if (container instanceof ShadowRoot) {
      shadowRoots.add(container);
      onShadowRoot(container);
    }
    return reader;
  }

  function forget(container: Container): void {
    const blocks = blocksOf.get(container);
    if (blocks === undefined) return;
    blocksOf.delete(container);
    unfinished.delete(container);
    for (const block of blocks) dropped.push(block);
  }

  function forgetInside(root: Container): void {
    forget(root);
    const inner = root instanceof ShadowRoot ? root.querySelectorAll('*') : querySelectorAll.call(root, '*');
    for (const element of inner) forget(element);
    if (shadowRoots.size === 0 || root instanceof ShadowRoot) return;
    for (const shadow of shadowRoots) if (isInside(shadow, root)) forgetInside(shadow);
  }

  function reread(container: Container): void {
    forget(container);
    waiting.add(container);
  }

  /** Has an element read that the page has brought, and its shadow root. */
  function expect(container: Container): void {
    const root = container instanceof Element ? shadowRootOf(container) : null;
    waiting.add(container);
    if (root !== null) waiting.add(root);
  }

  function leave(root: Element): void {
    if (getElementsByTagName.call(root, '*').length < LARGE_SUBTREE) return forgetInside(root);
    sweep = blocksOf.keys();
    onUprooted();
  }

  function sweepOn(containers: Iterator<Container>): void {
    for (let left = SWEEP_STEP; left > 0; left -= 1) {
      const { value, done } = containers.next();
      if (done === true) {
        sweep = undefined;
        return;
      }
      if (!isConnected(value)) forget(value);
    }
  }

  function tellDropped(): void {
    for (const root of shadowRoots) if (!blocksOf.has(root)) shadowRoots.delete(root);
    if (dropped.length === 0) return;
    const gone = dropped;
    dropped = [];
    onDropped(gone);
  }

  /** A reader goes from node to node: where its next one was taken away, it has lost its place. */
  function beginLostAnew(removed: ReadonlySet<Node>): void {
    for (const { container, place } of unfinished.values()) {
      for (let node: Node | null = place(); node !== null && node !== container; node = parentOf(node)) {
        if (!removed.has(node)) continue;
        reread(container);
        break;
      }
    }
  }

  return {
    read(container) {
      waiting.add(container);
      schedule();
    },
    follow({ dirty, added, removed, editable }) {
      let moved = false;
      for (const node of removed) {
        if (isConnected(node)) moved = true;
        else if (node instanceof Element) leave(node);
      }
      if (removed.size > 0) beginLostAnew(removed);
      for (const container of editable) {
        waiting.distrust();
        forgetInside(container);
        expect(container);
      }
      for (const container of dirty) if (isConnected(container)) reread(container);
      for (const element of [...added].toReversed()) {
        if (!isConnected(element)) continue;
        const isMoved = removed.has(element);
        // What was away for longer may have changed meanwhile.
        if (isMoved ? isInSkipped(element) : sweep !== undefined) forgetInside(element);
        if (isContainer(element)) expect(element);
      }
      tellDropped();
      if (moved) onMoved();
      schedule();
    },
    followRoot(host) {
      reread(containerOf(outwards(host) ?? host));
      tellDropped();
      schedule();
    },
    blocks: () => [...blocksOf.values()].flat(),
    shadowRoots: () => shadowRoots,
    hasOwnText: (container) => (blocksOf.get(container)?.length ?? 0) > 0,
  };
}

function isInside(shadow: ShadowRoot, root: Element): boolean {
  for (let host: Element | null = shadow.host; host !== null; host = hostOf(host)) {
    if (contains.call(root, host)) return true;
  }
  return false;
}

const { contains } = Node.prototype;
