/**
 * Finds everything in a row of words that the index knows: forms that may be mentions, longer names that are not ours,
 * cues. Decides nothing that needs more than the words themselves. This is the narrow door to the matcher: what stands
 * behind it may be replaced as long as these findings stay the same.
 */
import { addressed } from './addresses';
import { insideJapaneseWord, insidePlaceName } from './japanese-borders';
import type { Blocker, Form, Index, Payload } from '@/matching/name-index';
import { runProgram, type Ground } from './pattern-program';
import { mayGoOn } from './second-words';
import { findTerms, type TermHit } from './find-terms';
import { fitsCase } from './case';
import { DEMONYM, PLURAL } from '@/matching/text/inflections';
import {
  APOSTROPHE_GAP,
  blockOf,
  CASELESS,
  LOWER,
  SENTENCE_START,
  SHAPE,
  TITLE,
  type Words,
} from '@/matching/text/words';

const NO_CLASSES: readonly never[] = [];

/** Within so many code units a Japanese text shows a Japanese character. */
const JAPANESE_REACH = 60;

export interface Candidate {
  form: Form;
  /** Its words: first, and one after the last. */
  first: number;
  last: number;
  block: number;
  /** Code units in the block. */
  start: number;
  end: number;
}

export interface BlockerHit {
  blocker: Blocker;
  first: number;
  last: number;
}

export interface Findings {
  candidates: Candidate[];
  blockers: BlockerHit[];
  /** By cue: the words at which it begins, ascending. */
  cues: Map<number, number[]>;
  /** Of cues of several words: the word behind each, by cue and first word. */
  cueEnds: Map<number, Map<number, number>>;
  /** Ids of the words that the text also writes small. */
  small: Set<number>;
  /** By entity: words that speak of its people or language. */
  demonyms: Map<number, number[]>;
}

export function scan(index: Index, words: Words): Findings {
  const findings: Findings = {
    candidates: [],
    blockers: [],
    cues: new Map(),
    cueEnds: new Map(),
    demonyms: new Map(),
    small: new Set(),
  };
  const hits = findTerms(index.terms, words);
  const ground = groundOf(index, words, hits);
  for (const hit of hits) {
    record(index, words, findings, hit, hit.term, false);
    const base = index.terms.base(hit.term);
    const small = ((words.flags[hit.first] ?? 0) & SHAPE) === LOWER;
    const single = hit.last - hit.first === 1;
    if (single && small) findings.small.add(base === 0 ? hit.term : base);
    // Small "japanese" is no word of the people.
    const counts = !(single && small && index.terms.inflection(hit.term) === DEMONYM);
    if (base !== 0 && counts) {
      record(index, words, findings, hit, base, true);
      const entity = index.terms.demonymOf(hit.term);
      if (entity !== undefined) note(findings.demonyms, entity, hit.first);
    }
    runPatterns(index, ground, findings, hit);
  }
  return findings;
}

function groundOf({ terms, piece }: Index, words: Words, hits: readonly TermHit[]): Ground {
  const phrases = new Map<number, { classes: ArrayLike<number>; last: number }[]>();
  for (const { term, first, last } of hits) {
    const classes = last - first > 1 ? (terms.payload(term)?.classes ?? []) : [];
    if (classes.length === 0) continue;
    const here = phrases.get(first);
    if (here === undefined) phrases.set(first, [{ classes, last }]);
    else here.push({ classes, last });
  }
  return { words, terms, piece, phrases, pieceEnds: new Map() };
}

function runPatterns(index: Index, ground: Ground, findings: Findings, { term, first }: TermHit): void {
  const { words } = ground;
  const patterns = index.terms.payload(term)?.patterns ?? [];
  if (patterns.length === 0) return;
  const limit = words.firstOf[blockOf(words, first) + 1] ?? 0;
  const next = first + 1 < limit ? (words.id[first + 1] ?? 0) : 0;
  const classes = index.terms.payload(next)?.classes ?? NO_CLASSES;
  const { phrases } = ground;
  // A phrase, and the s of a possessive, are more than a word.
  const single = !phrases.has(first) && !phrases.has(first + 1) && words.gap[first + 1] !== APOSTROPHE_GAP;
  for (const number of patterns) {
    const { form: formNumber, program } = index.pattern(number);
    if (single && !mayGoOn(program, index.piece, next, classes)) continue;
    const last = runProgram(program, ground, first, limit);
    const form = index.form(formNumber);
    const small = form.name && ((words.flags[first] ?? 0) & SHAPE) === LOWER;
    if (last > 0 && !small) offer(index, words, findings, form, first, last);
  }
}

/** @param term what is recorded: the term that stands there, or the one that it inflects */
function record(
  index: Index,
  words: Words,
  findings: Findings,
  hit: TermHit,
  term: number,
  inflected: boolean,
): void {
  const payload = index.terms.payload(term);
  if (payload === undefined) return;
  const { first, last } = hit;
  const plural = !inflected || index.terms.inflection(hit.term) === PLURAL;
  for (const number of payload.forms) {
    const form = index.form(number);
    if (plural && !(inflected && isOne(index, form)) && fitsCase(words, first, last, form, inflected)) {
      offer(index, words, findings, form, first, last);
    }
  }
  const isPlace = insidePlaceName(words, last) && isSurname(index, payload);
  for (const number of isPlace ? [] : payload.cues) {
    const shape = (words.flags[first] ?? 0) & SHAPE;
    const { capital, speaksOf } = index.cue(number);
    // In a text without capitals "takaichi" speaks of her nation, but "jets" and "bills" are no teams.
    const isSmall = shape === LOWER || (shape === CASELESS && speaksOf === undefined);
    if (capital && isSmall) continue;
    note(findings.cues, number, first);
    if (last - first > 1) noteEnd(findings.cueEnds, number, first, last);
  }
  for (const number of payload.blockers) {
    const blocker = index.blocker(number);
    if (!plural || (blocker.article && !articleCounts(words, first))) continue;
    if (inflected && isVerb(words, last - 1, blocker)) continue;
    findings.blockers.push({ blocker, first, last });
  }
}

function isSurname(index: Index, { forms }: Payload): boolean {
  return Array.from(forms).some((form) => index.entity(index.form(form).entity).person);
}

/** A name of one word that stands alone has no plural of the same sense: "the Americas". */
function isOne(index: Index, { entity, shapes, needs }: Form): boolean {
  if (shapes.length !== 1 || shapes[0] !== TITLE) return false;
  return needs.length === 0 || index.entity(entity).person;
}

/** "Japan opens" is not two of the "Japan Open". */
function isVerb({ flags }: Words, word: number, { text }: Blocker): boolean {
  const shape = (flags[word] ?? 0) & SHAPE;
  return (shape === LOWER || shape === CASELESS) && /\p{Lu}\S*$/u.test(text);
}

/** "The Patriot" is a title where "The" has its capital for no other reason. */
function articleCounts(words: Words, word: number): boolean {
  const flags = words.flags[word] ?? 0;
  return (flags & SHAPE) !== LOWER && (flags & SENTENCE_START) === 0;
}

function offer(
  index: Index,
  words: Words,
  findings: Findings,
  form: Form,
  first: number,
  last: number,
): void {
  const block = blockOf(words, first);
  const start = words.start[first] ?? 0;
  const end = withTail(words.texts[block] ?? '', words.end[last - 1] ?? 0, form.tail);
  if (form.lang === 'ja' && !form.wide && !isJapanese(words.texts[block] ?? '', start)) return;
  if (insideJapaneseWord(index, words, first, last, form) || addressed(words, first, last, block)) return;
  findings.candidates.push({ form, first, last, block, start, end });
}

function withTail(text: string, end: number, tail: string): number {
  return tail !== '' && text.slice(end, end + tail.length).normalize('NFKC') === tail.normalize('NFKC')
    ? end + tail.length
    : end;
}

/** Latin letters of a Japanese form count only in Japanese text. */
function isJapanese(text: string, at: number): boolean {
  return /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(
    text.slice(Math.max(0, at - JAPANESE_REACH), at + JAPANESE_REACH),
  );
}

function note(lists: Map<number, number[]>, key: number, word: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else if (list.at(-1) !== word) list.push(word);
}

function noteEnd(ends: Map<number, Map<number, number>>, cue: number, first: number, last: number): void {
  const list = ends.get(cue);
  if (list === undefined) ends.set(cue, new Map([[first, last]]));
  else list.set(first, last);
}
