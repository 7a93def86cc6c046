/** What is collected while a dictionary is compiled. */
import type { TermsDraft } from './compile-terms';
import { formReader, type ReadForm } from './form-words';
import type { Blocker, Cue, Form } from '@/matching/name-index';
import type { NamedEntity, Vocabulary } from '@/matching/types';
import { singleNames, type SingleNames } from './single-names';
import { classNamed, wordsOfClass } from './vocabulary';

export interface Draft {
  read: ReadForm;
  /** Reads words of the vocabulary, which come in all their forms. */
  readAsIs: ReadForm;
  singles: SingleNames;
  vocabulary: Vocabulary;
  terms: TermsDraft;
  forms: Form[];
  blockers: Blocker[];
  cues: Cue[];
  /** The number of a cue, made on first use. */
  cue: (text: string) => number;
  entityNumbers: ReadonlyMap<string, number>;
  /** By entity id: its forms. */
  names: ReadonlyMap<string, readonly string[]>;
}

export function newDraft(
  dictionary: readonly NamedEntity[],
  terms: TermsDraft,
  vocabulary: Vocabulary,
): Draft {
  const read = formReader(terms.word);
  const readAsIs = formReader(terms.wordAsIs);
  const cues: Cue[] = [];
  const numbers = new Map<string, number>();
  const singles = singleNames(dictionary, read);
  return {
    read,
    readAsIs,
    singles,
    vocabulary,
    terms,
    forms: [],
    blockers: [],
    cues,
    entityNumbers: new Map(dictionary.map((entity, number) => [entity.id, number])),
    names: new Map(dictionary.map(({ id, aliases }) => [id, aliases.map(({ form }) => form)])),
    cue: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number =
        cues.push({
          text,
          capital: /^\p{Lu}/u.test(text),
          entity: singles.byText.get(text),
          speaksOf: undefined,
        }) - 1;
      numbers.set(text, number);
      const spellings = wordsOfClass(vocabulary, classNamed(text) ?? '');
      for (const spelling of spellings ?? spellingsOf(text)) {
        const words = (spellings === undefined ? read : readAsIs)(spelling);
        if (words.ids.length > 0) terms.at(spelling, words).cues.push(number);
      }
      return number;
    },
  };
}

/** A cue counts in the singular too: `arms exports`, `arms export`; but not `arms`, `arm`. */
function spellingsOf(cue: string): string[] {
  return /(?: \p{L}{3,}|^\p{Ll}{4,})[^siu]s$/u.test(cue) ? [cue, cue.slice(0, -1)] : [cue];
}
