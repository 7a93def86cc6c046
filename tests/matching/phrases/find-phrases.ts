import type { CaseRule } from '@/matching/types';
import {
  buildPhraseIndex,
  openPhraseIndex,
  scanPhrases,
  type PhraseIndex,
} from '@/matching/phrases/phrase-index';

export function opened(bytes: ArrayBuffer): PhraseIndex {
  const index = openPhraseIndex(bytes);
  if ('refused' in index) throw new Error(index.refused);
  return index;
}

export function phraseIndex(texts: readonly string[], rule: CaseRule): PhraseIndex {
  return opened(buildPhraseIndex(texts.map((text) => ({ text, case: rule }))));
}

/** What stands at the places that a scan tells. */
export function findPhrases(index: PhraseIndex, text: string): string[] {
  const found: string[] = [];
  scanPhrases(index, text, (_, start, end) => {
    found.push(text.slice(start, end));
  });
  return found;
}
