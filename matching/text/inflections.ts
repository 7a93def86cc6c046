/** Forms that a reader takes for the same word: number, tense, the people of a place, British spelling. */

export const PLURAL = 1;
/** A form of a verb: `exported`, `exporting`. */
export const VERB = 2;
/** The people or the language of a place: `Japanese`, `Ukrainian`. */
export const DEMONYM = 3;

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
const BRITISH = new RegExp(`\\b(?:${[...SPELLINGS.keys()].join('|')})\\b`, 'gi');
const AMERICAN = [...SPELLINGS].map(
  ([british, word]) => [new RegExp(`\\b${word}\\b`, 'i'), british] as const,
);

/** A text in American spelling. */
export function american(text: string): string {
  return text.replace(BRITISH, (word) => SPELLINGS.get(word.toLowerCase()) ?? word);
}

/** A text of American spelling in all other ways: with some of its words British. */
export function britishWays(text: string): string[] {
  let ways = [text];
  for (const [pattern, british] of AMERICAN) {
    if (pattern.test(text)) ways = ways.flatMap((way) => [way, way.replace(pattern, british)]);
  }
  return ways.slice(1);
}

/** Calls back with each inflected form of a word of small letters and digits; other words have none. */
export function inflect(word: string, form: (inflection: number, text: string) => void): void {
  if (!/^(?:[a-z0-9]{2,}|[0-9])$/.test(word)) return;
  form(PLURAL, `${word}s`);
  // "Ms." has none: "MSEs" is the plural of a name.
  if (/..(?:s|x|z|ch|sh)$/.test(word)) form(PLURAL, `${word}es`);
  if (/[^aeiou]y$/.test(word)) form(PLURAL, `${word.slice(0, -1)}ies`);
  if (word.length < 4 || /[0-9]/.test(word)) return;
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  form(VERB, `${stem}ed`);
  form(VERB, `${stem}ing`);
  if (/[^aeiou]y$/.test(word)) form(VERB, `${word.slice(0, -1)}ied`);
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(word)) {
    form(VERB, `${word}${word.slice(-1)}ed`);
    form(VERB, `${word}${word.slice(-1)}ing`);
  }
  form(DEMONYM, `${word.endsWith('a') ? word.slice(0, -1) : word}ese`);
  form(DEMONYM, `${word}n`);
  form(DEMONYM, `${stem}ian`);
}
