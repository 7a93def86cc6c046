/**
 * All names, cues and longer names as one tree of words.
 *
 *     self ─SOFT─► defense ─SOFT─► forces ●      an edge is a gap and a word; ● says what ends there
 *
 * A walk starts at each word that some name begins with and ends where the tree does, so a text costs its words plus
 * the words of what nearly matches: never more than words × longest name.
 */
import { NONE, WIDE } from './words';

/** What ends at a node: numbers of forms, cues and blockers. */
export interface Payload {
  forms: number[];
  cues: number[];
  blockers: number[];
}

export interface Trie {
  /** Node after a first word, by word id; 0 for none. */
  first: Int32Array;
  /** The node behind an edge, 0 for none. */
  step: (node: number, gap: number, word: number) => number;
  payload: (node: number) => Payload | undefined;
}

export interface TrieDraft {
  /** The payload at the end of these words; `gaps[i]` stands before `words[i]`. */
  at: (words: readonly number[], gaps: readonly number[]) => Payload;
  freeze: (vocabularySize: number) => Trie;
}

interface DraftNode {
  number: number;
  edges: Map<string, DraftNode>;
  payload: Payload | undefined;
}

export function draftTrie(): TrieDraft {
  let nodes = 0;
  const make = (): DraftNode => ({ number: nodes++, edges: new Map(), payload: undefined });
  const root = make();
  const child = (node: DraftNode, gap: number, word: number): DraftNode => {
    const key = `${gap} ${word}`;
    const next = node.edges.get(key) ?? make();
    node.edges.set(key, next);
    return next;
  };
  return {
    at: (words, gaps) => {
      const end = words.reduce(
        (node, word, i) => child(node, i === 0 ? NONE : plainGap(gaps[i] ?? NONE), word),
        root,
      );
      end.payload ??= { forms: [], cues: [], blockers: [] };
      return end.payload;
    },
    freeze: (size) => freeze(root, nodes, size),
  };
}

function freeze(root: DraftNode, nodes: number, size: number): Trie {
  const first = new Int32Array(size);
  const payloads = Array.from<Payload | undefined>({ length: nodes });
  const gapNumbers = new Map<number, number>();
  const edges = new Map<number, number>();
  const keyOf = (node: number, gap: number, word: number) => (gap * nodes + node) * size + word;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    payloads[node.number] = node.payload;
    for (const [key, next] of node.edges) {
      const [gap = 0, word = 0] = key.split(' ').map(Number);
      const number = gapNumbers.get(gap) ?? gapNumbers.size;
      gapNumbers.set(gap, number);
      if (node === root) first[word] = next.number;
      else edges.set(keyOf(node.number, number, word), next.number);
      open.push(next);
    }
  }
  return {
    first,
    step: (node, gap, word) => {
      const number = gapNumbers.get(plainGap(gap));
      return number === undefined ? 0 : (edges.get(keyOf(node, number, word)) ?? 0);
    },
    payload: (node) => payloads[node],
  };
}

function plainGap(gap: number): number {
  return gap === WIDE ? NONE : gap;
}
