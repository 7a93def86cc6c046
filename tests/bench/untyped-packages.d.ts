/** What the benchmark uses of peers that bring no types. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [offset: number, word: string][];
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [last: number, words: string[]][];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: { separateWordSearch: boolean; done(count: number): void }): void;
    unmark(options: { done(): void }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ): { revert(): void };
}
