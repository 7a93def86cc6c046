/**
 * The words of all names and cues, with the forms that a reader takes for the same word.
 *
 * A word may lean on another one (`missiles` on `missile`, `Japanese` on `Japan`): `base` gives the id of that one.
 */
import { ENDINGS, wordTable } from './word-table';
import type { FindWord } from './words';

export const PLURAL = 1;
/** A form of a verb: `exported`, `exporting`. */
const VERB = 2;
/** The people or the language of a place: `Japanese`, `Ukrainian`. */
export const DEMONYM = 3;

export interface Vocabulary {
  find: FindWord;
  /** By word id; id 0 is no word. */
  base: Int32Array;
  inflection: Uint8Array;
}

/** Collects words before a vocabulary is frozen. */
export interface VocabularyDraft {
  /** Adds what it is asked for, until the vocabulary is frozen. */
  find: FindWord;
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

export function draftVocabulary(): VocabularyDraft {
  const table = wordTable();
  /** By id. */
  const words: string[] = [''];
  let frozen = false;

  function intern(word: string): number {
    const known = table.findForm(word, word.length, 0);
    if (known !== 0) return known;
    const id = words.push(word) - 1;
    table.addForm(word, word.length, 0, id);
    return id;
  }

  const find: FindWord = (units, length, hash) => {
    const known = table.find(units, length, hash);
    if (known !== 0 || frozen) return known;
    const word = String.fromCharCode(...units.subarray(0, length));
    const american = SPELLINGS.get(word);
    if (american === undefined) return intern(word);
    const id = intern(american);
    table.addForm(word, length, 0, id);
    return id;
  };

  function freeze(): Vocabulary {
    frozen = true;
    const bases: number[] = words.map(() => 0);
    const inflections: number[] = words.map(() => 0);
    words.forEach((word, base) => {
      inflect(word, (inflection, keep, ending) => {
        const known = table.findForm(word, keep, ending);
        const id = known === 0 ? bases.length : known;
        if (known === 0) table.addForm(word, keep, ending, id);
        if (id === base || (bases[id] ?? 0) !== 0) return;
        bases[id] = base;
        inflections[id] = inflection;
      });
    });
    for (const [british, american] of SPELLINGS) {
      const id = table.findForm(american, american.length, 0);
      if (id !== 0 && table.findForm(british, british.length, 0) === 0)
        table.addForm(british, british.length, 0, id);
    }
    return { find: table.find, base: Int32Array.from(bases), inflection: Uint8Array.from(inflections) };
  }

  return { find, freeze };
}

const NUMBERS: ReadonlyMap<string, number> = new Map(ENDINGS.map((ending, number) => [ending, number]));

/** Calls back with each form that a reader takes for the same word: how much of it is kept, and what ends it. */
function inflect(word: string, form: (inflection: number, keep: number, ending: number) => void): void {
  if (!/^(?:[a-z0-9]{2,}|[0-9])$/.test(word)) return;
  const { length } = word;
  const add = (inflection: number, keep: number, ending: string) =>
    form(inflection, keep, NUMBERS.get(ending) ?? 0);
  add(PLURAL, length, 's');
  if (/(?:s|x|z|ch|sh)$/.test(word)) add(PLURAL, length, 'es');
  if (/[^aeiou]y$/.test(word)) add(PLURAL, length - 1, 'ies');
  if (length < 4 || /[0-9]/.test(word)) return;
  const stem = word.endsWith('e') ? length - 1 : length;
  add(VERB, stem, 'ed');
  add(VERB, stem, 'ing');
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(word)) {
    const last = word.slice(-1);
    add(VERB, length, `${last}ed`);
    add(VERB, length, `${last}ing`);
  }
  add(DEMONYM, word.endsWith('a') ? length - 1 : length, 'ese');
  add(DEMONYM, length, 'n');
  add(DEMONYM, stem, 'ian');
}
