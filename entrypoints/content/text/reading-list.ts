/**
 * What is still to be read. The next one is last, so that a page is read in its order:
 *
 *   [ rest of <body> | <article> | … | <p> ]  ◄── next
 */
import { isInSkipped, type Container } from './container';
import { isConnected } from './elements';
import type { ContainerReader } from './page-text';

/** With more entries than this, those that have left the page are taken out before any more are added. */
const MANY = 20_000;

export interface ReadingList {
  isEmpty(): boolean;
  /** A container that the page has brought, wherever it may stand. */
  add(container: Container): void;
  /** Goes on with a reader, after the containers that it has come upon. */
  goOn(reader: ContainerReader | undefined, nested: readonly Container[]): void;
  /** The next entry that is still in the page and may be read. */
  next(): Entry | undefined;
  /** Text has begun or ceased to be editable: nothing that waits is known to be readable any more. */
  distrust(): void;
}

interface Entry {
  container: Container;
  /** Has read a part of it already. */
  reader?: ContainerReader | undefined;
  /** The state of the page in which the entry was known to be readable. */
  trusted?: number;
}

export function createReadingList(): ReadingList {
  let entries: Entry[] = [];
  let many = MANY;
  let state = 0;

  function mayBeRead({ container, reader, trusted }: Entry): boolean {
    if (reader !== undefined) return true;
    return isConnected(container) && (trusted === state || !isInSkipped(container));
  }

  return {
    isEmpty: () => entries.length === 0,
    add(container) {
      entries.push({ container });
      if (entries.length < many) return;
      entries = entries.filter((entry) => entry.reader !== undefined || isConnected(entry.container));
      many = Math.max(MANY, entries.length * 2);
    },
    goOn(reader, nested) {
      if (reader !== undefined) entries.push({ container: reader.container, reader });
      for (const container of nested.toReversed()) entries.push({ container, trusted: state });
    },
    next() {
      const entry = entries.pop();
      return entry !== undefined && mayBeRead(entry) ? entry : undefined;
    },
    distrust() {
      state += 1;
    },
  };
}
