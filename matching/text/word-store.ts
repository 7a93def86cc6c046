/** Room for the words of a page, made larger as they come. */
import type { Words } from './words';

/** Code units a word of European text takes with its gap; Japanese needs more room and gets it by growing. */
const UNITS_PER_WORD = 5;
const LEAST = 16;

/** @param length code units of all texts */
export function wordStore(texts: readonly string[], length: number): Words {
  const size = Math.ceil(length / UNITS_PER_WORD) + LEAST;
  return {
    texts,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    gap: new Int32Array(size),
    flags: new Uint16Array(size),
    sentence: new Int32Array(size),
    firstOf: new Int32Array(texts.length + 1),
  };
}

/** Doubles the room. */
export function grow(words: Words): void {
  words.start = doubled(words.start);
  words.end = doubled(words.end);
  words.id = doubled(words.id);
  words.gap = doubled(words.gap);
  words.sentence = doubled(words.sentence);
  const flags = new Uint16Array(words.flags.length * 2);
  flags.set(words.flags);
  words.flags = flags;
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
