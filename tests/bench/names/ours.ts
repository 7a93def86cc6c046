/** Our own scan as a contender. Runs in a page. */
import {
  buildPhraseIndex,
  openPhraseIndex,
  scanPhrases,
  type PhraseIndex,
} from '@/matching/phrases/phrase-index';
import type { Planted } from '@/tests/bench/generate/text';
import type { Contender } from './contenders';

/** What the last build made. */
let bytes = new ArrayBuffer(0);

export function ourBytes(): ArrayBuffer {
  return bytes;
}

/** @throws if the index refuses the bytes */
export function open(index: ArrayBuffer): PhraseIndex {
  const opened = openPhraseIndex(index);
  if ('refused' in opened) throw new Error(opened.refused);
  return opened;
}

export function findAll(index: PhraseIndex, text: string): Planted[] {
  const found: Planted[] = [];
  scanPhrases(index, text, (name, start, end) => {
    found.push({ start, end, name });
  });
  return found;
}

export const OURS: Contender = {
  reads: 'raw',
  build: (names) => {
    bytes = buildPhraseIndex(names.map((text) => ({ text, case: 'exact' })));
    const index = open(bytes);
    return (text) => findAll(index, text).length;
  },
};
