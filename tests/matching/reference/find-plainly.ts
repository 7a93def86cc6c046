/**
 * The scan again, slow and obvious: every form is tried at every place, with nothing but the rules as they are written.
 *
 * A text becomes a list of folded characters, each with the place it comes from. A form stands where its folded
 * characters stand, with a border on both sides; between its words a run of spaces, line breaks and hyphens is one gap.
 * The case rule is checked on what the text has there. Where found places overlap, the leftmost wins, then the longest.
 * Judgement (licenses, neighbors, dates) has no part in it: it is for forms that stand alone.
 */
export interface PlainForm {
  entity: string;
  form: string;
  case: 'exact' | 'any';
}

export interface Found {
  entity: string;
  /** Code units. */
  start: number;
  end: number;
}

/** One folded character. */
interface Cell {
  letter: string;
  /** Code units in the text: where its source begins and ends. */
  start: number;
  end: number;
  capital: boolean;
}

const LETTERS_WITHOUT_PARTS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** Case, width, ligatures and diacritics taken away; invisible characters left out; gaps made one character. */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  // A letter comes with the marks behind it, so that half-width kana and decomposed letters are folded as one.
  for (const [cluster] of text.matchAll(/[^\p{M}ﾞﾟ](?:[\p{M}ﾞﾟ\p{Cf}]*[\p{M}ﾞﾟ])?|[\p{M}ﾞﾟ]/gsu)) {
    const start = at;
    at += cluster.length;
    const seen = cluster.replace(/\p{Cf}/gu, '');
    if (seen === '') continue;
    if (/^[\s\p{Z}\p{Pd}]$/u.test(seen)) {
      const last = cells.at(-1);
      if (last?.letter === ' ') last.end = at;
      else cells.push({ letter: ' ', start, end: at, capital: false });
      continue;
    }
    const folded = seen
      .normalize('NFKC')
      .replace(/./gsu, (letter) =>
        /[\p{sc=Katakana}\p{sc=Hiragana}]/u.test(letter) ? letter : strip(letter),
      );
    for (const letter of folded)
      cells.push({ letter, start, end: at, capital: /\p{Lu}/u.test(seen.normalize('NFKC')) });
  }
  return cells;
}

function strip(letter: string): string {
  const lower = letter.toLowerCase();
  return LETTERS_WITHOUT_PARTS[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

function isWideLetter(letter: string): boolean {
  return /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(letter);
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter) && !isWideLetter(letter);
}

/** Whether the form stands at a cell: the cell after it, or undefined. */
function endOf(cells: readonly Cell[], from: number, form: readonly Cell[]): number | undefined {
  if (form.some(({ letter }, i) => cells[from + i]?.letter !== letter)) return undefined;
  return from + form.length;
}

function hasBorders(cells: readonly Cell[], from: number, to: number): boolean {
  const inside = (left: Cell | undefined, right: Cell | undefined) =>
    isWordLetter(left?.letter) && isWordLetter(right?.letter);
  // Letters that one character folds to belong together: half of a ligature is no match.
  const torn = (left: Cell | undefined, right: Cell | undefined) =>
    left !== undefined && right !== undefined && left.start === right.start && left.letter !== ' ';
  const [before, first, last, after] = [cells[from - 1], cells[from], cells[to - 1], cells[to]];
  return !inside(before, first) && !inside(last, after) && !torn(before, first) && !torn(last, after);
}

/** How a word is written: the letters that have an upper and a lower case. */
function shapeOf(word: readonly Cell[]): 'lower' | 'title' | 'capitals' | 'mixed' | 'none' {
  const sources = word.filter(({ start }, i) => word[i - 1]?.start !== start);
  const letters = sources.filter(({ letter }) => /\p{L}/u.test(letter));
  const capitals = letters.filter(({ capital }) => capital).length;
  if (letters.length === 0) return 'none';
  if (capitals === 0) return 'lower';
  if (capitals === letters.length) return 'capitals';
  return capitals === 1 && sources[0]?.capital ? 'title' : 'mixed';
}

function wordsOf(cells: readonly Cell[]): Cell[][] {
  const words: Cell[][] = [[]];
  for (const cell of cells) {
    if (cell.letter === ' ') words.push([]);
    else words.at(-1)?.push(cell);
  }
  return words;
}

/** A word that the form writes small may be in any case but mixed; capitals grant any capital. */
function fitsCase(text: readonly Cell[], form: readonly Cell[]): boolean {
  const written = wordsOf(text);
  return wordsOf(form).every((word, i) => {
    const shape = shapeOf(written[i] ?? []);
    switch (shapeOf(word)) {
      case 'lower':
        return shape === 'lower' || shape === 'title' || shape === 'capitals';
      case 'title':
        return shape === 'title' || shape === 'capitals';
      case 'capitals':
        return shape === 'capitals';
      case 'mixed':
        return shape === 'mixed' || shape === 'capitals';
      default:
        return true;
    }
  });
}

/** All places of the forms in the text, leftmost first, none overlapping, in code units. */
export function findPlainly(forms: readonly PlainForm[], text: string): Found[] {
  const cells = cellsOf(text);
  const places: { entity: string; from: number; to: number }[] = [];
  for (const { entity, form, case: rule } of forms) {
    const wanted = cellsOf(form);
    cells.forEach((_, from) => {
      const to = endOf(cells, from, wanted);
      if (to === undefined || !hasBorders(cells, from, to)) return;
      if (rule === 'exact' && !fitsCase(cells.slice(from, to), wanted)) return;
      places.push({ entity, from, to });
    });
  }
  places.sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Found[] = [];
  let free = 0;
  for (const { entity, from, to } of places) {
    if (from < free) continue;
    free = to;
    found.push({ entity, start: cells[from]?.start ?? 0, end: cells[to - 1]?.end ?? 0 });
  }
  return found;
}
