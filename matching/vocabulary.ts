/**
 * The words of all names and cues, found by hash and compared unit by unit: a page cannot forge a match.
 *
 * A word may lean on another one (`missiles` on `missile`, `Japanese` on `Japan`): `base` gives the id of that one.
 */
import type { FindWord } from '@/matching/words';

export const PLURAL = 1;
/** A form of a verb: `exported`, `exporting`. */
export const VERB = 2;
/** The people or the language of a place: `Japanese`, `Ukrainian`. */
export const DEMONYM = 3;

export interface Vocabulary {
  find: FindWord;
  /** By word id; id 0 is no word. */
  words: readonly string[];
  base: Int32Array;
  inflection: Uint8Array;
}

/** Collects words before a vocabulary is frozen. */
export interface VocabularyDraft {
  /** Adds what it is asked for. */
  find: FindWord;
  word: (id: number) => string;
  freeze: () => Vocabulary;
}

/** Slots a word: half of them stay empty, so that a word that is not ours meets an empty slot soon. */
const SLOTS_PER_WORD = 4;

export function draftVocabulary(): VocabularyDraft {
  const ids = new Map<string, number>();
  const words: string[] = [''];
  const intern = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    return words.push(word) - 1;
  };
  return {
    find: (units, length) => intern(String.fromCharCode(...units.subarray(0, length))),
    word: (id) => words[id] ?? '',
    freeze: () => freeze(words, intern),
  };
}

function freeze(words: string[], intern: (word: string) => number): Vocabulary {
  const leanings = new Map<number, { base: number; inflection: number }>();
  const plain = words.length;
  for (let base = 1; base < plain; base += 1) {
    for (const [inflection, form] of inflectionsOf(words[base] ?? '')) {
      const id = intern(form);
      if (id !== base && !leanings.has(id)) leanings.set(id, { base, inflection });
    }
  }
  const base = new Int32Array(words.length);
  const inflection = new Uint8Array(words.length);
  for (const [id, leaning] of leanings) {
    base[id] = leaning.base;
    inflection[id] = leaning.inflection;
  }
  return { find: finder(words), words, base, inflection };
}

/** The forms that a reader takes for the same word. */
function* inflectionsOf(word: string): Generator<[number, string]> {
  if (!/^[a-z0-9]{2,}$/.test(word)) return;
  yield [PLURAL, `${word}s`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) yield [PLURAL, `${word}es`];
  if (/[^aeiou]y$/.test(word)) yield [PLURAL, `${word.slice(0, -1)}ies`];
  if (word.length < 4 || /[0-9]/.test(word)) return;
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  for (const verb of /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? [stem, word + word.slice(-1)] : [stem]) {
    yield [VERB, `${verb}ed`];
    yield [VERB, `${verb}ing`];
  }
  yield [DEMONYM, `${word.replace(/a$/, '')}ese`];
  yield [DEMONYM, `${word}n`];
  yield [DEMONYM, `${stem}ian`];
}

function finder(words: readonly string[]): FindWord {
  const slots = new Int32Array(powerOfTwo(words.length * SLOTS_PER_WORD));
  const mask = slots.length - 1;
  const hashes = Int32Array.from(words, hashOf);
  for (let id = 1; id < words.length; id += 1) {
    let slot = spread(hashes[id] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  return (units, length, hash) => {
    let slot = spread(hash) & mask;
    for (let id = slots[slot] ?? 0; id !== 0; id = slots[slot] ?? 0) {
      if (hashes[id] === hash && equals(words[id] ?? '', units, length)) return id;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
}

function equals(word: string, units: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== units[at]) return false;
  return true;
}

/** The hash of the reader of words (FNV-1a over code units). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(least, 16)));
}
