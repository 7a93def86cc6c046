/** Forms that a reader takes for the same word: number, tense, the people of a place, British spelling. */

export const PLURAL = 1;
/** A form of a verb: `exported`, `exporting`. */
const VERB = 2;
/** The people or the language of a place: `Japanese`, `Ukrainian`. */
export const DEMONYM = 3;

const SHORTEST_VERB_IN_NAMES = 4;

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

/**
 * Calls back with each inflected form of a word of a name: of small letters and digits, others have none. Short words are
 * names and abbreviations rather than verbs.
 */
export function inflect(word: string, form: (inflection: number, text: string) => void): void {
  for (const text of pluralsOf(word)) form(PLURAL, text);
  if (word.length < SHORTEST_VERB_IN_NAMES) return;
  const verbs = verbFormsOf(word);
  if (verbs.length === 0) return;
  for (const text of verbs) form(VERB, text);
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  form(DEMONYM, `${word.endsWith('a') ? word.slice(0, -1) : word}ese`);
  form(DEMONYM, `${word}n`);
  form(DEMONYM, `${stem}ian`);
}

/** Plural and third person, of small letters and digits; of a word whose spelling leaves it open, all that may be. */
export function pluralsOf(word: string): string[] {
  if (!/^(?:[a-z0-9]{2,}|[0-9])$/.test(word)) return [];
  const plurals = [`${word}s`];
  // "Ms." has none: "MSEs" is the plural of a name.
  if (/..(?:s|x|z|ch|sh)$/.test(word)) plurals.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`);
  return plurals;
}

/** What a regular verb has besides: `banned`, `agreeing`, `supplied`. */
export function verbFormsOf(verb: string): string[] {
  if (!/^[a-z]{3,}$/.test(verb)) return [];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const forms = [`${stem}ed`, `${/[eoy]e$/.test(verb) ? verb : stem}ing`];
  if (/[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ied`);
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(verb)) {
    forms.push(`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`);
  }
  return forms;
}
