/**
 * The vocabulary of a pack, as patterns and evidence use it.
 *
 *     classes   ease: { verbs: [ease, loosen] }     <ease>   ease, eases, eased, easing, loosen, …
 *     pieces    arms-sales: <arms> <sale>           a piece of a pattern, which may hold others but not itself
 */
import { pluralsOf, verbFormsOf } from '@/matching/text/inflections';
import type { Vocabulary, WordClass } from '@/matching/types';

/** A word of evidence that is the name of a class: `<ease>`. */
const CLASS_NAME = /^<([a-z0-9][a-z0-9-]*)>$/;

/** Every word and phrase of a class, with inflected forms; undefined if there is no such class. */
export function wordsOfClass({ classes }: Vocabulary, name: string): readonly string[] | undefined {
  const found = Object.hasOwn(classes, name) ? classes[name] : undefined;
  return found && spell(found);
}

/** The class that a word of evidence names, or undefined for a word that is meant itself. */
export function classNamed(word: string): string | undefined {
  return CLASS_NAME.exec(word)?.[1];
}

function spell({ verbs = [], nouns = [], words = [] }: WordClass): string[] {
  return [
    ...new Set([
      ...verbs.flatMap((verb) => inflected(verb, (word) => [...pluralsOf(word), ...verbFormsOf(word)])),
      ...nouns.flatMap((noun) => inflected(noun, pluralsOf)),
      ...words,
    ]),
  ];
}

/** The last word of a phrase carries the inflection: "export controls". */
function inflected(phrase: string, formsOf: (word: string) => string[]): string[] {
  const lastWord = /\p{L}+$/u.exec(phrase)?.[0] ?? '';
  const before = phrase.slice(0, phrase.length - lastWord.length);
  return [phrase, ...formsOf(lastWord).map((form) => before + form)];
}
