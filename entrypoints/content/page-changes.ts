import type { PageScanner } from './page-scanner';
import { containerOf, isBlock } from './elements';

interface Options {
  scanner: PageScanner;
  signal: AbortSignal;
  /** Our own card's host is no content of the page. */
  isOurs(node: Node): boolean;
}

/**
 * Tells the scanner what changed in the page. What left it is dropped at once, in the observer's own turn: Firefox
 * stops painting other ranges of a highlight while one of them points to a removed node.
 */
export function followChanges({ scanner, signal, isOurs }: Options): void {
  const observer = new MutationObserver((records) => {
    const dirty = new Set<Element>();
    for (const record of records) follow(record, dirty);
    for (const container of dirty) if (container.isConnected) scanner.reread(container);
  });

  function follow(record: MutationRecord, dirty: Set<Element>): void {
    const container = containerOf(record.target);
    if (record.type === 'characterData') {
      dirty.add(container);
      return;
    }
    if (record.type === 'attributes') {
      scanner.drop(container);
      scanner.read(container);
      return;
    }
    for (const node of record.removedNodes) {
      if (isOurs(node)) continue;
      if (node instanceof Element) scanner.drop(node);
      if (!isContainer(node)) dirty.add(container);
    }
    for (const node of record.addedNodes) {
      if (isOurs(node)) continue;
      if (isContainer(node)) scanner.read(node);
      // A nested container parts the text around it.
      if (!isContainer(node) || scanner.hasOwnText(container)) dirty.add(container);
    }
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function isContainer(node: Node): node is Element {
  return node instanceof Element && isBlock(node);
}
