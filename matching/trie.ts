/**
 * All names, cues and longer names as one tree of words.
 *
 *     self ─SOFT─► defense ─SOFT─► forces ●      an edge is a gap and a word; ● says what ends there
 *
 * A walk starts at each word that some name begins with and ends where the tree does, so a text costs its words plus
 * the words of what nearly matches: never more than words × longest name. All edges stand in one hash table of plain
 * numbers (open addressing), which is as quick to build as to read.
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

const ROOT = 0;

export function draftTrie(): TrieDraft {
  const edges = edgeTable();
  const payloads: (Payload | undefined)[] = [undefined];
  const starts: [word: number, node: number][] = [];

  function child(node: number, gap: number, word: number): number {
    const known = edges.find(node, gap, word);
    if (known !== 0) return known;
    const next = payloads.push(undefined) - 1;
    edges.add(node, gap, word, next);
    if (node === ROOT) starts.push([word, next]);
    return next;
  }

  return {
    at: (words, gaps) => {
      const end = words.reduce(
        (node, word, i) => child(node, i === 0 ? NONE : plainGap(gaps[i] ?? NONE), word),
        ROOT,
      );
      const payload = payloads[end] ?? { forms: [], cues: [], blockers: [] };
      payloads[end] = payload;
      return payload;
    },
    freeze: (size) => {
      const first = new Int32Array(size);
      for (const [word, node] of starts) first[word] = node;
      return {
        first,
        step: (node, gap, word) => edges.find(node, plainGap(gap), word),
        payload: (node) => payloads[node],
      };
    },
  };
}

function plainGap(gap: number): number {
  return gap === WIDE ? NONE : gap;
}

const STRIDE = 4;
const FIRST_SLOTS = 1 << 14;

/** Node, gap and word to node; a slot with node 0 behind its edge is empty. */
function edgeTable() {
  let slots = new Int32Array(FIRST_SLOTS * STRIDE);
  let count = 0;

  /** Where the edge stands, or where it would. */
  function placeOf(node: number, gap: number, word: number): number {
    const mask = slots.length / STRIDE - 1;
    let slot = mix(node, gap, word) & mask;
    for (;;) {
      const at = slot * STRIDE;
      const same = slots[at] === node && slots[at + 1] === gap && slots[at + 2] === word;
      if (same || slots[at + 3] === 0) return at;
      slot = (slot + 1) & mask;
    }
  }

  function put(node: number, gap: number, word: number, next: number): void {
    const at = placeOf(node, gap, word);
    slots[at] = node;
    slots[at + 1] = gap;
    slots[at + 2] = word;
    slots[at + 3] = next;
  }

  return {
    find: (node: number, gap: number, word: number): number => slots[placeOf(node, gap, word) + 3] ?? 0,
    add: (node: number, gap: number, word: number, next: number): void => {
      count += 1;
      if (count * STRIDE * 2 > slots.length) {
        const before = slots;
        slots = new Int32Array(before.length * 2);
        for (let at = 0; at < before.length; at += STRIDE) {
          const [from = 0, sign = 0, id = 0, to = 0] = before.subarray(at, at + STRIDE);
          if (to !== 0) put(from, sign, id, to);
        }
      }
      put(node, gap, word, next);
    },
  };
}

function mix(node: number, gap: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b) ^ Math.imul(gap, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
