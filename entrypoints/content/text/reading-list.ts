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
  next(): Container | ContainerReader | undefined;
  /** Text has begun or ceased to be editable: nothing that waits is known to be readable any more. */
  distrust(): void;
}

interface Entry {
  what: Container | ContainerReader;
  /** The state of the page in which the entry was known to be readable. */
  trusted?: number;
}

export function createReadingList(): ReadingList {
  let entries: Entry[] = [];
  let many = MANY;
  let state = 0;

  function mayBeRead({ what, trusted }: Entry): boolean {
    if ('next' in what) return true;
    return isConnected(what) && (trusted === state || !isInSkipped(what));
  }

  return {
    isEmpty: () => entries.length === 0,
    add(container) {
      entries.push({ what: container });
      if (entries.length < many) return;
      entries = entries.filter(({ what }) => 'next' in what || isConnected(what));
      many = Math.max(MANY, entries.length * 2);
    },
    goOn(reader, nested) {
      if (reader !== undefined) entries.push({ what: reader });
      for (const inner of nested.toReversed()) entries.push({ what: inner, trusted: state });
    },
    next() {
      const entry = entries.pop();
      return entry !== undefined && mayBeRead(entry) ? entry.what : undefined;
    },
    distrust() {
      state += 1;
    },
  };
}
