/** The words of names and cues, as the compiler needs them. */
import { appendWords } from '@/matching/text/word-reader';
import { wordStore } from '@/matching/text/word-store';

export interface FormWords {
  ids: readonly number[];
  flags: readonly number[];
  /** Code unit at which the last word begins. */
  lastStart: number;
  /** Code unit after the last word: what follows are closing marks. */
  end: number;
}

export type ReadForm = (text: string) => FormWords;

/**
 * Several parts of the compiler read the same forms, so what has been read is remembered.
 *
 * @param idOf the number of a word, as it is written
 */
export function formReader(idOf: (word: string) => number): ReadForm {
  const store = wordStore([], 0);
  const append = appendWords(store);
  const known = new Map<string, FormWords>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    store.count = 0;
    append(text);
    const numbers = Array.from({ length: store.count }, (_, word) => word);
    const last = store.count - 1;
    const words: FormWords = {
      ids: numbers.map((word) => idOf(text.slice(store.start[word], store.end[word]))),
      flags: numbers.map((word) => store.flags[word] ?? 0),
      lastStart: store.start[last] ?? 0,
      end: store.end[last] ?? 0,
    };
    known.set(text, words);
    return words;
  };
}
