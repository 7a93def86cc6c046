/**
 * Finds everything in a row of words that the index knows: forms that may be mentions, longer names that are not ours,
 * cues. Decides nothing that needs more than the words themselves. This is the narrow door to the matcher: what stands
 * behind it may be replaced as long as these findings stay the same.
 */
import { addressed } from './addresses';
import { insideJapaneseWord } from './japanese';
import type { Blocker, Form, Index } from './name-index';
import { runProgram } from './pattern-program';
import type { Payload } from './trie';
import { fitsCase } from './case';
import { DEMONYM, PLURAL } from './vocabulary';
import { blockOf, LOWER, NONE, SENTENCE_START, SHAPE, TITLE, type Words } from './words';

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
    demonyms: new Map(),
    small: new Set(),
  };
  const { first } = index.trie;
  for (let block = 0; block < words.texts.length; block += 1) {
    const limit = words.firstOf[block + 1] ?? 0;
    for (let word = words.firstOf[block] ?? 0; word < limit; word += 1) {
      const id = words.id[word] ?? 0;
      if (id === 0) continue;
      const node = first[id] ?? 0;
      const base = index.vocabulary.base[id] ?? 0;
      if (((words.flags[word] ?? 0) & SHAPE) === LOWER) findings.small.add(base === 0 ? id : base);
      if (node !== 0) walk(index, words, findings, word, limit, node);
      if (base !== 0) inflectedSingle(index, words, findings, word, base);
      runPatterns(index, words, findings, word, limit);
    }
  }
  return findings;
}

/** Follows the tree from one word as far as it goes. */
function walk(
  index: Index,
  words: Words,
  findings: Findings,
  from: number,
  limit: number,
  first: number,
): void {
  const { trie, vocabulary } = index;
  let node = first;
  for (let word = from; ;) {
    const payload = trie.payload(node);
    if (payload !== undefined) record(index, words, findings, payload, from, word + 1, false);
    word += 1;
    if (word >= limit) return;
    const id = words.id[word] ?? 0;
    if (id === 0) return;
    const gap = words.gap[word] ?? NONE;
    const base = vocabulary.base[id] ?? 0;
    const plural = base === 0 ? 0 : trie.step(node, gap, base);
    if (plural !== 0) {
      const inflected = trie.payload(plural);
      if (inflected !== undefined) record(index, words, findings, inflected, from, word + 1, true);
    }
    node = trie.step(node, gap, id);
    if (node === 0) return;
  }
}

/** A one-word form or cue that stands in the text in another number, tense or as a people's name. */
function inflectedSingle(index: Index, words: Words, findings: Findings, word: number, base: number): void {
  const id = words.id[word] ?? 0;
  const payload = index.trie.payload(index.trie.first[base] ?? 0);
  if (index.vocabulary.inflection[id] === DEMONYM && ((words.flags[word] ?? 0) & SHAPE) === LOWER) return;
  if (payload !== undefined && index.trie.first[base] !== 0) {
    record(index, words, findings, payload, word, word + 1, true);
  }
  const entity = index.demonyms.get(id);
  if (entity !== undefined) note(findings.demonyms, entity, word);
}

function runPatterns(index: Index, words: Words, findings: Findings, word: number, limit: number): void {
  for (const { form: number, program } of index.patterns.get(words.id[word] ?? 0) ?? []) {
    const last = runProgram(program, words, word, limit);
    const form = index.forms[number];
    const small = form?.name && ((words.flags[word] ?? 0) & SHAPE) === LOWER;
    if (last > 0 && form !== undefined && !small) offer(index, words, findings, form, word, last);
  }
}

function record(
  index: Index,
  words: Words,
  findings: Findings,
  payload: Payload,
  first: number,
  last: number,
  inflected: boolean,
): void {
  const plural = !inflected || index.vocabulary.inflection[words.id[last - 1] ?? 0] === PLURAL;
  for (const number of payload.forms) {
    const form = index.forms[number];
    if (
      form !== undefined &&
      plural &&
      !(inflected && isPlaceLike(form)) &&
      fitsCase(words, first, last, form, inflected)
    ) {
      offer(index, words, findings, form, first, last);
    }
  }
  for (const number of payload.cues) {
    const shape = (words.flags[first] ?? 0) & SHAPE;
    if (!index.cues[number]?.capital || shape !== LOWER) note(findings.cues, number, first);
  }
  for (const number of payload.blockers) {
    const blocker = index.blockers[number];
    if (blocker === undefined || !plural || (blocker.article && !articleCounts(words, first))) continue;
    findings.blockers.push({ blocker, first, last });
  }
}

/** A name of one word that stands alone has no plural of the same sense: "the Americas". */
function isPlaceLike({ shapes, needs }: Form): boolean {
  return needs.length === 0 && shapes.length === 1 && shapes[0] === TITLE;
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
