/** The words of names and cues, as the compiler needs them. */
import { appendWords } from './word-reader';
import { wordStore } from './word-store';
import type { FindWord } from './words';

export interface FormWords {
  ids: readonly number[];
  gaps: readonly number[];
  flags: readonly number[];
  /** Code unit after the last word: what follows are closing marks. */
  end: number;
}

export type ReadForm = (text: string) => FormWords;

/** Several parts of the compiler read the same forms, so what has been read is remembered. */
export function formReader(find: FindWord): ReadForm {
  const store = wordStore([], 0);
  const append = appendWords(store, find);
  const known = new Map<string, FormWords>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    store.count = 0;
    append(text);
    const words: FormWords = {
      ids: listOf(store.id, store.count),
      gaps: listOf(store.gap, store.count),
      flags: listOf(store.flags, store.count),
      end: store.count === 0 ? 0 : (store.end[store.count - 1] ?? 0),
    };
    known.set(text, words);
    return words;
  };
}

/** A loop is several times as fast as spreading a typed array, and the compiler reads thousands of forms. */
function listOf(numbers: Int32Array | Uint16Array, count: number): number[] {
  const list: number[] = [];
  for (let at = 0; at < count; at += 1) list.push(numbers[at] ?? 0);
  return list;
}
