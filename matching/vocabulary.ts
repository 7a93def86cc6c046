/**
 * The words of all names and cues, found by hash and compared unit by unit: a page cannot forge a match.
 *
 * A word may lean on another one (`missiles` on `missile`, `Japanese` on `Japan`): `base` gives the id of that one.
 */
import type { FindWord } from './words';

export const PLURAL = 1;
/** A form of a verb: `exported`, `exporting`. */
const VERB = 2;
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

/** British spellings, read as the American ones in which packs are written. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['advisor', 'adviser'],
  ['advisors', 'advisers'],
  ['licenced', 'licensed'],
  ['defences', 'defenses'],
]);

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
    find: (units, length) => {
      const word = String.fromCharCode(...units.subarray(0, length));
      return intern(SPELLINGS.get(word) ?? word);
    },
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
  const spellings = [...SPELLINGS].flatMap(([spelling, word]): [string, number][] => {
    const id = intern(word);
    return id < base.length ? [[spelling, id]] : [];
  });
  return {
    find: finder(
      [...words.slice(0, base.length).entries()]
        .slice(1)
        .map(([id, word]): [string, number] => [word, id])
        .concat(spellings),
    ),
    words,
    base,
    inflection,
  };
}

/** The forms that a reader takes for the same word. */
function* inflectionsOf(word: string): Generator<[number, string]> {
  if (!/^(?:[a-z0-9]{2,}|[0-9])$/.test(word)) return;
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

/** @param entries words with their ids; several words may have the same id */
function finder(entries: readonly (readonly [string, number])[]): FindWord {
  const slots = new Int32Array(powerOfTwo(entries.length * SLOTS_PER_WORD)).fill(-1);
  const mask = slots.length - 1;
  const texts = entries.map(([text]) => text);
  const ids = Int32Array.from(entries, ([, id]) => id);
  const hashes = Int32Array.from(texts, hashOf);
  entries.forEach((_, entry) => {
    let slot = spread(hashes[entry] ?? 0) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = entry;
  });
  return (units, length, hash) => {
    let slot = spread(hash) & mask;
    for (let entry = slots[slot] ?? -1; entry !== -1; entry = slots[slot] ?? -1) {
      if (hashes[entry] === hash && equals(texts[entry] ?? '', units, length)) return ids[entry] ?? 0;
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
