/** A text as the filter compares it, and where each of its code units came from in the original. */
export interface FoldedText {
  folded: string;
  /** For each code unit of `folded`, the first code unit of its character in the original, … */
  starts: number[];
  /** … and the first one after that character. */
  ends: number[];
}

/** Accents only: the voicing marks of kana (U+3099, U+309A) tell words apart. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Folds case, accents and width, and the many hyphens and quotation marks into one of each. Character by character,
 * because a folded text may be longer (ﬁ, ½) or shorter (é as two code points) than the original.
 */
export function foldText(text: string): FoldedText {
  const result: FoldedText = { folded: '', starts: [], ends: [] };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = character
      .toLowerCase()
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"');
    result.folded += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      result.starts.push(start);
      result.ends.push(end);
    }
    start = end;
  }
  return result;
}
