import { containerOf, isContainer, type Container } from './container';
import type { PageChange } from './page-scanner';

export interface PageChanges {
  /** Changes in a shadow root do not reach the observer of its document. */
  observe(root: Document | ShadowRoot): void;
}

interface Options {
  signal: AbortSignal;
  /** Our own card's host is no content of the page. */
  isOurs(node: Node): boolean;
  /** True if text stands directly in the container, beside its nested containers. */
  hasOwnText(container: Container): boolean;
  onChange(change: PageChange): void;
  /** The document has a new root element: `document.open` also takes all listeners away, ours too. */
  onNewRoot(): void;
}

/**
 * Tells what changed in the page, in the observer's own turn, which is before the next paint: Firefox stops painting
 * other ranges of a highlight while one of them points to a removed node, and a range on text that was edited would
 * paint the wrong letters.
 */
export function followChanges({ signal, isOurs, hasOwnText, onChange, onNewRoot }: Options): PageChanges {
  const observer = new MutationObserver((records) => {
    const change = {
      dirty: new Set<Container>(),
      added: new Set<Element>(),
      removed: new Set<Node>(),
      editable: new Set<Container>(),
    };
    for (const record of records) gather(record, change);
    if (records.some(({ target, addedNodes }) => target === document && addedNodes.length > 0)) onNewRoot();
    const { dirty, added, removed, editable } = change;
    if (dirty.size + added.size + removed.size + editable.size > 0) onChange(change);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function gather(record: MutationRecord, { dirty, added, removed, editable }: Changes): void {
    const { target } = record;
    if (record.type === 'characterData') {
      if (target instanceof Text) dirty.add(containerOf(target));
      return;
    }
    if (record.type === 'attributes') {
      editable.add(containerOf(target));
      return;
    }
    let parted = false;
    for (const node of record.removedNodes) {
      if (!isContent(node)) continue;
      removed.add(node);
      parted ||= parts(node);
    }
    for (const node of record.addedNodes) {
      if (!isContent(node)) continue;
      if (node instanceof Element) added.add(node);
      parted ||= parts(node);
    }
    if (parted) dirty.add(containerOf(target));

    /** A nested container matters to what stands around it only where text does. */
    function parts(node: Node): boolean {
      return !isContainer(node) || hasOwnText(containerOf(target));
    }
  }

  /** Frameworks keep their places with comments and empty texts. */
  function isContent(node: Node): boolean {
    return node instanceof Text ? node.length > 0 : node instanceof Element && !isOurs(node);
  }

  return {
    observe(root) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['contenteditable'],
      });
    },
  };
}

interface Changes {
  dirty: Set<Container>;
  added: Set<Element>;
  removed: Set<Node>;
  editable: Set<Container>;
}
