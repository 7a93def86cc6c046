/** The words directly beside a form, for those who ask what they make of it. */
import * as english from './english-words';
import type { Entity, Index } from '@/matching/name-index';
import { NATIONS } from './nations';
import type { Candidate } from '@/matching/scan/scan';
import type { Setting } from './sentences';
import * as w from '@/matching/text/words';

export interface Neighbor {
  verdict: 'another' | 'likely-another' | 'own' | 'nothing';
  /** The longer name, or what the neighbor is. */
  name: string;
}

export const NOTHING: Neighbor = { verdict: 'nothing', name: '' };

/** What the words around a place speak of. */
export interface Surroundings {
  /** How often they name each nation. */
  nations: ReadonlyMap<string, number>;
  /** How often they name an owner, by the set of its names: found when it is asked for. */
  owners: Map<ReadonlySet<number>, number>;
}

export interface Side {
  index: Index;
  words: w.Words;
  candidate: Candidate;
  entity: Entity;
  setting: Setting;
  surroundings: (word: number) => Surroundings;
}

export function another(side: Side, beside: number): Neighbor {
  const { first, last } = side.candidate;
  return { verdict: 'another', name: written(side, Math.min(beside, first), Math.max(beside + 1, last)) };
}

/** The word before, with nothing but a space (or the dot of an abbreviation) between. */
export function wordBefore({ words }: Side, word: number): number | undefined {
  const flags = words.flags[word] ?? 0;
  if (word === 0 || (flags & (w.SENTENCE_START | w.HYPHEN_BEFORE)) !== 0) return undefined;
  const gap = words.gap[word];
  const joined =
    gap === w.SOFT || (gap === w.DOT_GAP && (words.end[word - 1] ?? 0) - (words.start[word - 1] ?? 0) < 6);
  return joined || (gap === w.APOSTROPHE_GAP && w.textOf(words, word) === 's') ? word - 1 : undefined;
}

export function wordAfter({ words, candidate }: Side): number | undefined {
  const word = candidate.last;
  const flags = words.flags[word] ?? 0;
  if (word >= words.count || words.gap[word] !== w.SOFT) return undefined;
  return (flags & (w.SENTENCE_START | w.HYPHEN_BEFORE)) === 0 ? word : undefined;
}

export function isForeign(side: Side, word: number): boolean {
  const text = w.textOf(side.words, word);
  return (
    (!side.index.terms.isOwn(side.words.id[word] ?? 0) || side.entity.person) &&
    !english.ROLES.has(text) &&
    !english.OFFICES.has(text) &&
    !isCommon(side, word, text) &&
    !isFriend(side, word)
  );
}

export function isFriend(side: Side, word: number): boolean {
  return isAmong(side, word, side.entity.friends);
}

export function isAmong({ index, words }: Side, word: number, set: ReadonlySet<number>): boolean {
  const id = words.id[word] ?? 0;
  if (id === 0 || !(set.has(id) || set.has(index.terms.base(id)))) return false;
  return !english.FUNCTION_WORDS.has(w.textOf(words, word));
}

/** Capital letters that mean nothing: the first word of a sentence, days, nations. */
export function isCommon({ words }: Side, word: number, text: string): boolean {
  if (english.CALENDAR.has(text) || NATIONS.has(text)) return true;
  return english.FUNCTION_WORDS.has(text) || (opensSentence(words, word) && /(?:ly|ing)$/.test(text));
}

export function isPerson({ index, words }: Side, word: number): boolean {
  // Asked for each of hundreds of words around a name: no copy is made of the list.
  for (const form of index.terms.payload(words.id[word] ?? 0)?.forms ?? [])
    if (index.entity(index.form(form).entity).person) return true;
  return false;
}

/** A colon opens what somebody says: "Guest: Meaning Patriots." A quotation mark does: the banner read "Keep Article 9". */
export function opensSentence(words: w.Words, word: number): boolean {
  const opens = ((words.flags[word] ?? 0) & w.SENTENCE_START) !== 0 || words.gap[word] === w.COLON_GAP;
  if (opens || words.gap[word] === w.SOFT) return opens;
  const text = words.texts[w.blockOf(words, word)] ?? '';
  return /["\u201c\u00ab\u201e]/.test(text.charAt((words.start[word] ?? 0) - 1));
}

export function shapeOf(words: w.Words, word: number): number {
  return (words.flags[word] ?? 0) & w.SHAPE;
}

export function isCapital(words: w.Words, word: number): boolean {
  const shape = shapeOf(words, word);
  return shape === w.TITLE || shape === w.CAPITALS || shape === w.MIXED;
}

export function written({ words, candidate }: Side, first: number, last: number): string {
  const text = words.texts[candidate.block] ?? '';
  return text
    .slice(words.start[first], words.end[last - 1])
    .replace(/\s+/g, ' ')
    .slice(0, 80);
}
