/**
 * Phrases in one ArrayBuffer: built once, opened without reading it, asked for all places of a text at which one
 * of them stands.
 *
 *     const bytes = buildPhraseIndex([{ text: 'Self-Defense Forces', case: 'exact' }]);
 *     const index = openPhraseIndex(bytes);
 *     if ('refused' in index) throw new Error(index.refused);
 *     scanPhrases(index, text, (phrase, start, end) => { … });
 */
import { readParts } from './phrase-layout';
import { everyPhraseScan } from './scan-every-phrase';
import { phraseScan, type Scan, type VisitPhrase } from './scan-phrases';
import type { Phrase } from './spelled-phrases';

export { buildPhraseIndex } from './build-phrase-index';
export type { Phrase, VisitPhrase };

export interface PhraseIndex {
  /** Number of phrases. */
  count: number;
  scan: Scan;
  /** All phrases at all words, whatever their case; by their beginnings, then their lengths. */
  scanEvery: Scan;
}

/** Opens an index, or says in a sentence why these bytes are none. */
export function openPhraseIndex(bytes: ArrayBuffer): PhraseIndex | { refused: string } {
  const parts = readParts(bytes);
  if ('refused' in parts) return parts;
  return { count: parts.count, scan: phraseScan(parts), scanEvery: everyPhraseScan(parts) };
}

/**
 * Tells all phrases of a text, leftmost first, then longest, none overlapping. `start` and `end` are code units.
 * Of several phrases with one spelling, the first in the list is told.
 */
export function scanPhrases({ scan }: PhraseIndex, text: string, visit: VisitPhrase): void {
  scan(text, visit);
}
