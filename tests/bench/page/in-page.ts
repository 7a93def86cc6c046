/** What runs in the page of the peers: they find the names and wrap each in an element, and are undone again. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

export interface PageBench {
  /** @returns how many elements were put into the page */
  markJs(names: string[]): number;
  undoMarkJs(): void;
  findAndReplace(names: string[]): number;
  undoFindAndReplace(): void;
}

declare global {
  // oxlint-disable-next-line no-var
  var pageBench: PageBench;
}

const marker = new Mark(document.body);
let replaced: { revert(): void } | undefined;

globalThis.pageBench = {
  markJs(names) {
    let found = 0;
    const done = (count: number) => {
      found = count;
    };
    marker.mark(names, { separateWordSearch: false, done });
    return found;
  },
  undoMarkJs() {
    marker.unmark({ done: () => undefined });
  },
  findAndReplace(names) {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const find = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
    replaced = findAndReplaceDOMText(document.body, { find, wrap: 'mark', preset: 'prose' });
    return document.querySelectorAll('mark').length;
  },
  undoFindAndReplace() {
    replaced?.revert();
    replaced = undefined;
  },
};
