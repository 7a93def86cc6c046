/**
 * Words by their spelling: found by hash and compared unit by unit, so that a page cannot forge a match.
 *
 *     entry = hash, id, number of a text, how much of it, number of an ending        "export" + "ing" = exporting
 *
 * The forms of a word share its text, so ten thousands of them cost five numbers each and no string. Open addressing
 * with linear probing; half of the slots or more stay empty, so that a word that is not ours meets an empty one soon.
 */
import type { FindWord } from './words';

export interface WordTable {
  find: FindWord;
  /** The id of a text's beginning with an ending, 0 if there is none. */
  findForm: (text: string, keep: number, ending: number) => number;
  /** Adds what `findForm` does not find. */
  addForm: (text: string, keep: number, ending: number, id: number) => void;
}

/** Endings that forms of a word may have; number 0 is none. */
export const ENDINGS: readonly string[] = [
  '',
  's',
  'es',
  'ies',
  'ed',
  'ing',
  'ese',
  'n',
  'ian',
  ...[...'bdgmnprt'].flatMap((letter) => [`${letter}ed`, `${letter}ing`]),
];

const STRIDE = 5;
const [HASH, ID, TEXT, KEEP, ENDING] = [0, 1, 2, 3, 4];
const FIRST_ENTRIES = 4096;
const SLOTS_PER_ENTRY = 2;
const FNV_PRIME = 0x01000193;

export function wordTable(): WordTable {
  const texts: string[] = [];
  let entries = new Int32Array(FIRST_ENTRIES * STRIDE);
  let count = 0;
  let slots = new Int32Array(FIRST_ENTRIES * SLOTS_PER_ENTRY * 2).fill(-1);

  function find(units: Uint16Array, length: number, hash: number): number {
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (let at = slots[slot] ?? -1; at !== -1; at = slots[slot] ?? -1) {
      if (entries[at + HASH] === hash && spells(at, units, length)) return entries[at + ID] ?? 0;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  function spells(at: number, units: Uint16Array, length: number): boolean {
    const keep = entries[at + KEEP] ?? 0;
    const ending = ENDINGS[entries[at + ENDING] ?? 0] ?? '';
    if (keep + ending.length !== length) return false;
    const text = texts[entries[at + TEXT] ?? 0] ?? '';
    for (let i = 0; i < keep; i += 1) if (text.charCodeAt(i) !== units[i]) return false;
    for (let i = keep; i < length; i += 1) if (ending.charCodeAt(i - keep) !== units[i]) return false;
    return true;
  }

  const scratch = { units: new Uint16Array(256), length: 0, hash: 0 };

  function spell(text: string, keep: number, ending: number): void {
    const end = ENDINGS[ending] ?? '';
    const length = keep + end.length;
    if (length > scratch.units.length) scratch.units = new Uint16Array(length * 2);
    let hash = 0x811c9dc5 | 0;
    for (let i = 0; i < length; i += 1) {
      const unit = i < keep ? text.charCodeAt(i) : end.charCodeAt(i - keep);
      scratch.units[i] = unit;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
    scratch.length = length;
    scratch.hash = hash;
  }

  function findForm(text: string, keep: number, ending: number): number {
    spell(text, keep, ending);
    return find(scratch.units, scratch.length, scratch.hash);
  }

  function addForm(text: string, keep: number, ending: number, id: number): void {
    spell(text, keep, ending);
    if (texts.at(-1) !== text) texts.push(text);
    const at = count * STRIDE;
    if (at === entries.length) entries = enlarged(entries);
    entries.set([scratch.hash, id, texts.length - 1, keep, ending], at);
    count += 1;
    if (count * SLOTS_PER_ENTRY > slots.length) rehash();
    else place(at);
  }

  function place(at: number): void {
    const mask = slots.length - 1;
    let slot = spread(entries[at + HASH] ?? 0) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = at;
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (let entry = 0; entry < count; entry += 1) place(entry * STRIDE);
  }

  return { find, findForm, addForm };
}

function enlarged(entries: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(entries.length * 2);
  larger.set(entries);
  return larger;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
