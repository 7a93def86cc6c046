/** What the page has established: where its cues, its entities and its namesakes stand. Positions are words. */
import type { Index } from '@/matching/name-index';
import type { Candidate, Findings } from '@/matching/scan/scan';
import type { PageContext } from '@/matching/types';
import { HIRA, KANA, KANJI, type Words } from '@/matching/text/words';
import { REACH } from '@/matching/weights';

/** Established by blocks that are not here: before everything, and never near. */
const ELSEWHERE = -1_000_000;

/** In Japanese each character is a word: so many of them are as much as one word elsewhere. */
const CHARACTERS = 2;

/** In the same sentence; within a few words; in the same passage; elsewhere on the page. */
export type Distance = 'sentence' | 'near' | 'close' | 'far';
const RANK: Readonly<Record<Distance, number>> = { sentence: 0, near: 1, close: 2, far: 3 };
/** Ascending, by number of an entity or cue. */
export type Positions = Map<number, number[]>;

/** Side by side: where, ascending, and what. */
export interface Namesakes {
  at: number[];
  names: string[];
}

export interface PageState {
  words: Words;
  cues: Positions;
  cueEnds: Findings['cueEnds'];
  /** Where an entity is spoken of: mentions, its people or language, entities that imply it. */
  entities: Positions;
  /** Where an entity is named beyond doubt. */
  fullNames: Positions;
  /** By entity: where its forms mean something else, and how that is called. */
  namesakes: Map<number, Namesakes>;
}

export function startState(index: Index, words: Words, findings: Findings, context: PageContext): PageState {
  const covered = coveredWords(findings);
  const cues = new Map(
    [...findings.cues].map(([cue, at]) => [cue, withoutBlocked(covered, index.cue(cue).entity, at)]),
  );
  const entities: Positions = new Map([...findings.demonyms].map(([entity, at]) => [entity, [...at]]));
  const { cueEnds } = findings;
  const state: PageState = { words, cues, cueEnds, entities, fullNames: new Map(), namesakes: new Map() };
  for (const [cue, at] of cues) for (const word of at) enterSign(index, state, cue, word);
  enterContext(index, state, context);
  return state;
}

/** What other blocks of the page have established. */
function enterContext(index: Index, state: PageState, context: PageContext): void {
  for (const word of context.words) {
    const cue = index.cueNumber(word);
    if (cue === undefined) continue;
    insert(state.cues, cue, ELSEWHERE);
    enterSign(index, state, cue, ELSEWHERE);
  }
  for (const id of context.entities) {
    const entity = index.entityNumber(id);
    if (entity === undefined) continue;
    insert(state.fullNames, entity, ELSEWHERE);
    addEntity(index, state, entity, ELSEWHERE);
  }
  for (const namesake of context.namesakes) {
    // Ids have no colon, names may: "Hunt: The Film".
    const colon = namesake.indexOf(': ');
    const entity = index.entityNumber(namesake.slice(0, colon));
    if (entity !== undefined) addNamesake(state, entity, ELSEWHERE, namesake.slice(colon + 2));
  }
}

/** A cue may speak of an entity by itself: "trillion yen" of Japan. */
function enterSign(index: Index, state: PageState, cue: number, at: number): void {
  const spokenOf = index.cue(cue).speaksOf;
  if (spokenOf !== undefined) insert(state.entities, spokenOf, at);
}

/** By entity: the words of longer names that it excludes. */
function coveredWords({ blockers }: Findings): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const { blocker, first, last } of blockers) {
    const words = covered.get(blocker.entity) ?? new Set();
    covered.set(blocker.entity, words);
    for (let word = first; word < last; word += 1) words.add(word);
  }
  return covered;
}

/** "Japan" in "Japan Post" does not speak of Japan. */
function withoutBlocked(
  covered: ReadonlyMap<number, ReadonlySet<number>>,
  entity: number | undefined,
  at: number[],
): number[] {
  const words = entity === undefined ? undefined : covered.get(entity);
  // A copy: findings are not ours to add to.
  return words === undefined ? [...at] : at.filter((word) => !words.has(word));
}

/** Enters a mention that stands, and notes the entities of which it was news. */
export function addMention(
  index: Index,
  state: PageState,
  { form, first }: Candidate,
  certain: boolean,
  news: Set<number>,
): void {
  addEntity(index, state, form.entity, first, news);
  if (certain && insert(state.fullNames, form.entity, first)) news.add(form.entity);
}

/** Namesakes are found in reading order. */
export function addNamesake(state: PageState, entity: number, at: number, name: string): void {
  const list = state.namesakes.get(entity) ?? { at: [], names: [] };
  state.namesakes.set(entity, list);
  if (at !== ELSEWHERE && list.at.at(-1) === at) return;
  list.at.push(at);
  list.names.push(name);
}

function addEntity(index: Index, state: PageState, entity: number, at: number, news?: Set<number>): void {
  if (insert(state.entities, entity, at)) news?.add(entity);
  for (const other of index.entity(entity).implies) if (insert(state.entities, other, at)) news?.add(other);
}

/** The nearest of the positions: within the candidate's words, before and after them. */
export interface Sides {
  inside: number | undefined;
  before: number | undefined;
  after: number | undefined;
}

export function sidesOf(positions: readonly number[], { first, last }: Candidate): Sides {
  const place = lowerBound(positions, first);
  const next = positions[place];
  const inside = next !== undefined && next < last ? next : undefined;
  return {
    inside,
    before: positions[place - 1],
    after: inside === undefined ? next : positions[lowerBound(positions, last)],
  };
}

/** The distance to the nearest of the positions; undefined if there is none. */
export function distanceTo(
  words: Words,
  positions: readonly number[] | undefined,
  candidate: Candidate,
): Distance | undefined {
  if (positions === undefined || positions.length === 0) return undefined;
  const { inside, before, after } = sidesOf(positions, candidate);
  // The words of a pattern may describe; a name is no evidence for itself.
  if (inside !== undefined && candidate.form.shapes.length === 0) return 'sentence';
  if (before === undefined && after === undefined) return undefined;
  return nearer(
    before === undefined ? 'far' : between(words, before, candidate.first),
    after === undefined ? 'far' : between(words, candidate.last - 1, after),
  );
}

/** Whether it also stands in blocks that are not here, nobody knows how near. */
export function standsElsewhere(positions: readonly number[]): boolean {
  return positions[0] === ELSEWHERE;
}

export function nearer(a: Distance, b: Distance): Distance {
  return rank(a) < rank(b) ? a : b;
}

export function farther(a: Distance, b: Distance): Distance {
  return rank(a) < rank(b) ? b : a;
}

/** The last position before a word, or undefined. */
export function lastBefore(positions: readonly number[] | undefined, word: number): number | undefined {
  return positions === undefined ? undefined : positions[lowerBound(positions, word) - 1];
}

function isWideWord({ flags }: Words, word: number): boolean {
  return ((flags[word] ?? 0) & (KANJI | KANA | HIRA)) !== 0;
}

export function between(words: Words, from: number, to: number): Distance {
  if (from === ELSEWHERE) return 'far';
  const apart = isWideWord(words, to) ? (to - from) / CHARACTERS : to - from;
  const sentences = (words.sentence[to] ?? 0) - (words.sentence[from] ?? 0);
  if (sentences === 0 && apart <= REACH.sentence) return 'sentence';
  if (apart <= REACH.near) return 'near';
  return apart <= REACH.close || sentences <= 1 ? 'close' : 'far';
}

/** The nearer, the smaller. */
export function rank(distance: Distance): number {
  return RANK[distance];
}

function insert(lists: Positions, key: number, at: number): boolean {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [at]);
    return true;
  }
  const place = lowerBound(list, at);
  if (list[place] === at) return false;
  list.splice(place, 0, at);
  return true;
}

/** How many numbers of an ascending list are smaller, by binary search. */
export function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
