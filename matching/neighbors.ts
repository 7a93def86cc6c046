/**
 * What stands directly beside a form, and whether it makes another name of it.
 *
 *     "Yuka Hayashi"   "Sullivan County"   "Germany's arms export ban"   "University of Tokyo"   "Sen. Sullivan"
 *      given name       longer name         another owner                 longer name             another office
 *
 * Capital letters are the evidence, lists only say which capitals mean nothing. A word that belongs to the entity by
 * its own forms or licenses is a friend and speaks for it.
 */
import * as english from '@/matching/english-words';
import type { Entity, Form, Index } from '@/matching/name-index';
import { NATIONS } from '@/matching/nations';
import type { Candidate } from '@/matching/scan';
import type { Setting } from '@/matching/sentences';
import * as w from '@/matching/words';

export interface Neighbor {
  verdict: 'another' | 'likely-another' | 'own' | 'nothing';
  /** The longer name, or what the neighbor is. */
  name: string;
}

const NOTHING: Neighbor = { verdict: 'nothing', name: '' };
/** Lower-case words between an owner and what is owned: "Germany's strict new arms export rules". */
const ADJECTIVES = 3;

export function neighborOf(
  index: Index,
  words: w.Words,
  candidate: Candidate,
  setting: (word: number) => Setting,
): Neighbor {
  const { form } = candidate;
  const entity = index.entities[form.entity];
  if (entity === undefined || form.wide) return NOTHING;
  const side: Side = { index, words, candidate, entity, setting: setting(candidate.first) };
  const single = candidate.last - candidate.first === 1 && form.name;
  if (single && entity.person) return personNeighbor(side);
  const beside = single ? nameNeighbor(side) : NOTHING;
  if (beside.verdict !== 'nothing' || !form.owned) return beside;
  return ownerOf(side);
}

interface Side {
  index: Index;
  words: w.Words;
  candidate: Candidate;
  entity: Entity;
  setting: Setting;
}

/** A surname: what stands before it is a given name, a title or an initial; what follows makes a place or a firm. */
function personNeighbor(side: Side): Neighbor {
  const { words, candidate, entity } = side;
  const { first } = candidate;
  const before = wordBefore(side, first);
  const hyphen = hyphenated(side);
  if (hyphen !== undefined) return another(side, hyphen);
  if (before === undefined) return follower(side);
  const text = w.textOf(words, before).replace(/\.$/, '');
  if (isFriend(side, before)) return { verdict: 'own', name: written(side, before, candidate.last) };
  if (text.length === 1 && shapeOf(words, before) === w.CAPITALS && text !== 'i' && text !== 'a') {
    return entity.initials.includes(text)
      ? { verdict: 'own', name: written(side, before, candidate.last) }
      : another(side, before);
  }
  if (english.PLAIN_TITLES.has(text)) return NOTHING;
  if (english.OFFICES.has(text)) return another(side, before);
  const capital = isCapital(words, before) && side.setting === 'plain';
  if (capital && !isCommon(side, before, text)) return another(side, before);
  return follower(side);
}

/** "Hayashi Corporation", "Hayashi Fumiko". */
function follower(side: Side): Neighbor {
  const after = wordAfter(side);
  if (after === undefined || side.setting !== 'plain' || !isCapital(side.words, after)) return NOTHING;
  const text = w.textOf(side.words, after);
  if (isFriend(side, after) || isCommon(side, after, text) || english.ROLES.has(text)) return NOTHING;
  return { verdict: 'another', name: written(side, side.candidate.first, after + 1) };
}

/** A place, a weapon, an acronym: another name if a capital stands beside it that does not belong there. */
function nameNeighbor(side: Side): Neighbor {
  const { words, candidate } = side;
  if (side.setting !== 'plain') return NOTHING;
  const after = wordAfter(side);
  if (after !== undefined && shapeOf(words, after) === w.TITLE && isForeign(side, after)) {
    return { verdict: 'another', name: written(side, candidate.first, after + 1) };
  }
  const before = wordBefore(side, candidate.first);
  if (before === undefined) return NOTHING;
  if (w.textOf(words, before) === 'of') return nameOf(side, before);
  if (shapeOf(words, before) !== w.TITLE || !isForeign(side, before)) return NOTHING;
  const opens = opensSentence(words, before);
  return { verdict: opens ? 'likely-another' : 'another', name: written(side, before, candidate.last) };
}

/** "University of Tokyo". */
function nameOf(side: Side, of: number): Neighbor {
  const head = wordBefore(side, of);
  if (head === undefined || shapeOf(side.words, head) !== w.TITLE || opensSentence(side.words, head))
    return NOTHING;
  if (english.ROLES.has(w.textOf(side.words, head)) || isFriend(side, head)) return NOTHING;
  return { verdict: 'another', name: written(side, head, side.candidate.last) };
}

/** Whose rule, council or missile it is: before it ("Germany's", "German") or behind it ("of Ukraine"). */
function ownerOf(side: Side): Neighbor {
  const { words, candidate } = side;
  const owner = ownerBefore(side) ?? ownerAfter(side);
  if (owner === undefined) return NOTHING;
  const text = w.textOf(words, owner);
  const name = written(side, Math.min(owner, candidate.first), Math.max(owner + 1, candidate.last));
  if (isFriend(side, owner)) return { verdict: 'own', name };
  if (NATIONS.has(text)) return { verdict: 'another', name };
  if (!isCapital(words, owner) || side.setting !== 'plain' || opensSentence(words, owner)) return NOTHING;
  if (isCommon(side, owner, text) || english.ROLES.has(text) || english.OFFICES.has(text)) return NOTHING;
  return isPerson(side, owner) ? NOTHING : { verdict: 'likely-another', name };
}

function ownerBefore(side: Side): number | undefined {
  const { words, candidate } = side;
  let at = wordBefore(side, candidate.first);
  if (at !== undefined && isCapital(words, at)) return at;
  for (let steps = 0; at !== undefined && steps <= ADJECTIVES; steps += 1) {
    if (words.gap[at] === w.APOSTROPHE_GAP && w.textOf(words, at) === 's') return at - 1;
    if (shapeOf(words, at) !== w.LOWER) return isCapital(words, at) ? at : undefined;
    if (english.FUNCTION_WORDS.has(w.textOf(words, at))) return undefined;
    at = wordBefore(side, at);
  }
  return undefined;
}

function ownerAfter(side: Side): number | undefined {
  const { words } = side;
  const preposition = wordAfter(side);
  if (preposition === undefined || !/^(?:of|in)$/.test(w.textOf(words, preposition))) return undefined;
  const next = preposition + 1;
  const owner = next < words.count && w.textOf(words, next) === 'the' ? next + 1 : next;
  return owner < words.count &&
    isCapital(words, owner) &&
    words.sentence[owner] === words.sentence[preposition]
    ? owner
    : undefined;
}

/** "Smith-Hayashi", "Hayashi-Smith", "O'Sullivan". */
function hyphenated(side: Side): number | undefined {
  const { words, candidate } = side;
  const { first, last } = candidate;
  const before = first - 1;
  if (words.gap[first] === w.APOSTROPHE_GAP && before >= 0 && shapeOf(words, before) === w.CAPITALS)
    return before;
  if (((words.flags[first] ?? 0) & w.HYPHEN_BEFORE) !== 0 && shapeOf(words, before) === w.TITLE)
    return before;
  const after = (words.flags[last] ?? 0) & (w.HYPHEN_BEFORE | w.SENTENCE_START);
  return after === w.HYPHEN_BEFORE && shapeOf(words, last) === w.TITLE && words.id[last] === 0
    ? last
    : undefined;
}

function another(side: Side, beside: number): Neighbor {
  const { first, last } = side.candidate;
  return { verdict: 'another', name: written(side, Math.min(beside, first), Math.max(beside + 1, last)) };
}

/** The word before, with nothing but a space (or the dot of an abbreviation) between. */
function wordBefore({ words }: Side, word: number): number | undefined {
  const flags = words.flags[word] ?? 0;
  if (word === 0 || (flags & (w.SENTENCE_START | w.HYPHEN_BEFORE)) !== 0) return undefined;
  const gap = words.gap[word];
  const joined =
    gap === w.SOFT || (gap === w.DOT_GAP && (words.end[word - 1] ?? 0) - (words.start[word - 1] ?? 0) < 6);
  return joined || (gap === w.APOSTROPHE_GAP && w.textOf(words, word) === 's') ? word - 1 : undefined;
}

function wordAfter({ words, candidate }: Side): number | undefined {
  const word = candidate.last;
  const flags = words.flags[word] ?? 0;
  if (word >= words.count || words.gap[word] !== w.SOFT) return undefined;
  return (flags & (w.SENTENCE_START | w.HYPHEN_BEFORE)) === 0 ? word : undefined;
}

function isForeign(side: Side, word: number): boolean {
  const text = w.textOf(side.words, word);
  return (
    (side.words.id[word] === 0 || side.entity.person) &&
    !english.ROLES.has(text) &&
    !english.OFFICES.has(text) &&
    !isCommon(side, word, text) &&
    !isFriend(side, word)
  );
}

function isFriend({ index, words, entity }: Side, word: number): boolean {
  const id = words.id[word] ?? 0;
  return id !== 0 && (entity.friends.has(id) || entity.friends.has(index.vocabulary.base[id] ?? 0));
}

/** Capital letters that mean nothing: the first word of a sentence, days, nations. */
function isCommon({ words }: Side, word: number, text: string): boolean {
  if (english.CALENDAR.has(text) || NATIONS.has(text)) return true;
  return english.FUNCTION_WORDS.has(text) || (opensSentence(words, word) && /(?:ly|ing)$/.test(text));
}

function isPerson({ index, words }: Side, word: number): boolean {
  const forms = index.trie.payload(index.trie.first[words.id[word] ?? 0] ?? 0)?.forms ?? [];
  return forms.some((form) => index.entities[(index.forms[form] as Form).entity]?.person);
}

function opensSentence(words: w.Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & w.SENTENCE_START) !== 0;
}

function shapeOf(words: w.Words, word: number): number {
  return (words.flags[word] ?? 0) & w.SHAPE;
}

function isCapital(words: w.Words, word: number): boolean {
  const shape = shapeOf(words, word);
  return shape === w.TITLE || shape === w.CAPITALS || shape === w.MIXED;
}

function written({ words, candidate }: Side, first: number, last: number): string {
  const text = words.texts[candidate.block] ?? '';
  return text
    .slice(words.start[first], words.end[last - 1])
    .replace(/\s+/g, ' ')
    .slice(0, 80);
}
