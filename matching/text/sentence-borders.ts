/** Where a sentence may end: what a full stop after a word means. */

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen rep gov gen lt col sgt capt adm prof st no jr sr vs rev hon pres supt cmdr maj jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec fig vol pp ed al cf approx dept est'
  ).split(' '),
);
/** Words that open a sentence and hardly ever follow an abbreviation within one. */
const OPENERS = new Set(
  'the a an in on at it its he she they we i but and as for this that these those when while if after however'.split(
    ' ',
  ),
);

/** Whether the full stop behind a word belongs to it: "Mr.", "Dec.", an initial. */
export function isAbbreviated(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** After "U.S." a new sentence begins only with a word that opens sentences. */
export function opensAfterDots(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}

/** `!` `?` and their wide forms, `。`, `…`. */
export function isStop(unit: number): boolean {
  return (
    unit === 33 || unit === 63 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x2026
  );
}
