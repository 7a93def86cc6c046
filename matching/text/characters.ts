/**
 * What each UTF-16 code unit is to a reader of names, and what it folds to.
 *
 * Three tables of 65,536 entries, filled as characters are met: a page uses a few hundred of them, and asking Unicode's
 * properties for all would cost more than reading the page.
 */

export const SPACE = 1;
export const UPPER = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Combining mark: belongs to the letter before it and is not compared. */
export const MARK = 5;
/** Soft hyphen, zero-width and direction characters: as if they were not there. */
export const IGNORED = 6;
export const HYPHEN = 7;
export const APOSTROPHE = 8;
export const DOT = 9;
/** A sign that is a word by itself: `%`, `$`, `&`. */
export const SYMBOL = 10;
export const IDEOGRAPH = 11;
const HIRAGANA = 12;
export const KATAKANA = 13;
/** Half of a character beyond U+FFFF. */
export const SURROGATE = 14;
export const OTHER = 15;

/** Letters without a decomposition that readers type in plain Latin. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  髙: '高',
  﨑: '崎',
};

const APOSTROPHES = "'\u2018\u2019\u02bc\u2032\u00b4`\uff07";
const SYMBOLS = '%$¥€£&#@+\uff05\uff04\uffe5\uff06\uff03\uff20\uff0b';
/** Sorted by how often they are met. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{Cf}|\u034f|\u180e|\p{Variation_Selector}/u, IGNORED],
  [/[\p{Z}\s]/u, SPACE],
  [/[\p{sc=Han}々〇]/u, IDEOGRAPH],
  [/\p{sc=Hiragana}/u, HIRAGANA],
  [/[\p{sc=Katakana}\u30fc\uff70]/u, KATAKANA],
  [/\p{Lu}/u, UPPER],
  [/[\p{L}\p{Nl}_]/u, LETTER],
  [/\p{Nd}/u, DIGIT],
  [/\p{M}/u, MARK],
  [/[\p{Pd}\u2212]/u, HYPHEN],
  [/[.\uff0e]/u, DOT],
];

const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

/**
 * What a letter or digit folds to, if that is one unit; 0 for every other unit, and for those not met yet: then
 * `kindOf` says which, and fills this in. For loops that read every unit of a page.
 */
export const letterFolds = new Uint16Array(0x10000);

/** The kind of a code unit, one of the constants above. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? learn(unit) : kind;
}

/** What a code unit folds to, or 0 if that is not exactly one unit: then ask `expansionOf`. */
export function foldOf(unit: number): number {
  if (kinds[unit] === 0) learn(unit);
  return folds[unit] ?? 0;
}

/** What a code unit folds to where that is several units (`ß`, ligatures) or none. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

/** Case, width, diacritics and ligatures taken away from one character. */
export function foldCharacter(character: string): string {
  const compatible = character.normalize('NFKC');
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]/u.test(compatible)) {
    return PLAIN[compatible] ?? compatible;
  }
  const lower = compatible.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return lower.replace(/\P{ASCII}/gu, (letter) => PLAIN[letter] ?? letter);
}

/** A kana and the voicing mark behind it (half-width, or decomposed), as the one character that they write. */
export function voiced(kana: number, mark: number): number {
  const combining = mark === 0xff9e || mark === 0x3099 ? '\u3099' : '\u309a';
  const composed = (String.fromCharCode(kana) + combining).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : kana;
}

export function isVoicingMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = classify(character, unit);
  const folded = kind === SURROGATE ? character : foldCharacter(character);
  folds[unit] = folded.length === 1 ? folded.charCodeAt(0) : 0;
  if (folded.length !== 1) expansions.set(unit, folded);
  else if (kind >= UPPER && kind <= DIGIT) letterFolds[unit] = folds[unit] ?? 0;
  kinds[unit] = kind;
  return kind;
}

function classify(character: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (isVoicingMark(unit)) return MARK;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (SYMBOLS.includes(character)) return SYMBOL;
  return KINDS.find(([test]) => test.test(character))?.[1] ?? OTHER;
}
