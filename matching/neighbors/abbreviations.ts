/**
 * Abbreviations that the page itself introduces: "Self-Defense Forces (SDF)", "Syrian Democratic Forces (SDF)", "SDF
 * (standard delay format)".
 *
 * The words before the bracket, or those in it, must spell the abbreviation by their first letters. Without a bracket a
 * name does that they begin: "Game Connect Asia Pacific, which calls itself GCAP".
 */
import type { Candidate } from '@/matching/scan/scan';
import type { Setting } from './sentences';
import {
  blockOf,
  CAPITALS,
  SENTENCE_START,
  SHAPE,
  SOFT,
  textOf,
  TITLE,
  type Words,
} from '@/matching/text/words';

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in']);
/** So many of them in a row no name has. */
const MOST_SMALL_WORDS = 4;

/** The words of the long form, the end exclusive, and how it is written. */
export interface Introduction {
  first: number;
  last: number;
  text: string;
}

/** The long form of an abbreviation that stands in brackets, or before brackets that hold it; undefined if there is none. */
export function introductionOf(
  words: Words,
  { first, last, block, start, end }: Candidate,
): Introduction | undefined {
  const text = words.texts[block] ?? '';
  if (last - first !== 1 || ((words.flags[first] ?? 0) & SHAPE) !== CAPITALS) return undefined;
  const letters = [...textOf(words, first).replace(/[^a-z]/g, '')];
  // Full-width letters stand for no words.
  if (letters.length === 0) return undefined;
  const from = /[(\uff08]\s*["“]?$/.test(text.slice(Math.max(0, start - 3), start))
    ? spelledBefore(words, first, letters)
    : undefined;
  if (from !== undefined) return longForm(words, text, from, first);
  const to = /^["”]?\s?[(\uff08]/.test(text.slice(end, end + 3))
    ? spelledBehind(words, last, letters)
    : undefined;
  const closed =
    to !== undefined &&
    /^["”]?\s?[)\uff09]/.test(text.slice(words.end[to - 1], (words.end[to - 1] ?? 0) + 3));
  return closed ? longForm(words, text, last, to) : undefined;
}

function longForm(words: Words, text: string, first: number, last: number): Introduction {
  return { first, last, text: text.slice(words.start[first], words.end[last - 1]) };
}

/**
 * The names on the page that spell an abbreviation, word by word with capital letters. Costs a look at each word for
 * each abbreviation that is asked for, once.
 */
export function namesSpelling(
  words: Words,
  setting: (word: number) => Setting,
): (abbreviation: string) => readonly Introduction[] {
  const known = new Map<string, Introduction[]>();
  return (abbreviation) => {
    const before = known.get(abbreviation);
    if (before !== undefined) return before;
    // In a headline all words begin with capitals: "Sato Defends Fighter" is no name.
    const found = findNames(words, [...abbreviation.toLowerCase()]).filter(
      ({ first }) => setting(first) === 'plain',
    );
    known.set(abbreviation, found);
    return found;
  };
}

function findNames(words: Words, letters: readonly string[]): Introduction[] {
  const found: Introduction[] = [];
  for (let first = 0; first < words.count; first += 1) {
    if (!isNamePart(words, first) || textOf(words, first).charAt(0) !== letters[0]) continue;
    const last = spelledBehind(words, first, letters);
    if (last === undefined || !isOneName(words, first, last)) continue;
    const text = words.texts[blockOf(words, first)] ?? '';
    found.push(longForm(words, text, first, last));
  }
  return found;
}

function isOneName(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (words.sentence[at] !== words.sentence[first]) return false;
    if (!isNamePart(words, at) && !SMALL_WORDS.has(textOf(words, at))) return false;
    if (at > first && words.gap[at] !== SOFT) return false;
  }
  return true;
}

function isNamePart({ flags }: Words, word: number): boolean {
  return ((flags[word] ?? 0) & SHAPE) === TITLE;
}

/** Where the long form begins that ends before a word. */
function spelledBefore(words: Words, word: number, letters: readonly string[]): number | undefined {
  let at = word;
  for (const letter of letters.toReversed()) {
    const stop = at - MOST_SMALL_WORDS;
    do {
      if (at === 0 || ((words.flags[at] ?? 0) & SENTENCE_START) !== 0) return undefined;
      at -= 1;
    } while (at >= stop && isLeftOut(words, at, letter));
    if (textOf(words, at).charAt(0) !== letter) return undefined;
  }
  return at;
}

/** Where the long form ends, exclusive, that begins with a word. */
function spelledBehind(words: Words, word: number, letters: readonly string[]): number | undefined {
  let at = word;
  for (const letter of letters) {
    const stop = Math.min(words.count, at + MOST_SMALL_WORDS);
    while (at < stop && isLeftOut(words, at, letter)) at += 1;
    if (at >= words.count || textOf(words, at).charAt(0) !== letter) return undefined;
    at += 1;
  }
  return at;
}

/** "of" gives a letter in "Bank of Japan (BOJ)", and none in "Ministry of Defense (MD)". */
function isLeftOut(words: Words, word: number, letter: string): boolean {
  const text = textOf(words, word);
  return SMALL_WORDS.has(text) && text.charAt(0) !== letter;
}
