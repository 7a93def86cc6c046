/**
 * Whose rule, council or budget a form describes. Other nations have the like, so a form whose licenses name a nation
 * is ours only if nothing nearby says that it is somebody else's.
 *
 *     "Germany's strict arms export ban"   "the National Security Council of Ukraine"   "Berlin … its ban"
 *      owner before                         owner behind                                  its: the last nation named
 */
import * as b from './beside';
import * as english from './english-words';
import { NATIONS } from './nations';
import { nationAt } from './subject';
import * as w from '@/matching/text/words';

/** Lower-case words between an owner and what is owned: "Germany's strict new arms export rules". */
const ADJECTIVES = 3;
/** Function words that may stand among those adjectives: "Seoul's new". */
const DESCRIBING = new Set('own new next last first second'.split(' '));
/** How far back in its sentence an "its" looks for its nation. */
const PRONOUN_REACH = 30;
/** How far back the owner may have been named, in words: a few paragraphs. */
const PAGE_REACH = 300;
/** How many words behind "Article 9 of the" may say which law that is. */
const PART_REACH = 5;
const DECIDERS = new Set(
  'that which was were adopted approved agreed announced endorsed passed unveiled by the cabinet government parliament'.split(
    ' ',
  ),
);
/** What a nation does with a strategy or a budget of its own. */
const ISSUING = new Set(
  `publish publishes published put puts unveil unveils unveiled release releases released issue issues issued adopt adopts adopted
  present presents presented draft drafts drafted order orders ordered ordering plan plans planned planning`.split(
    /\s+/,
  ),
);

export function ownerNeighbor(side: b.Side): b.Neighbor {
  const { words, candidate } = side;
  if (isPartOfAnother(side))
    return { verdict: 'another', name: b.written(side, candidate.first, candidate.last + 3) };
  const owner = ownerInside(side) ?? ownerBefore(side) ?? ownerAfter(side);
  if (owner === undefined) return candidate.form.subject ? b.NOTHING : nationBefore(side);
  const text = w.textOf(words, owner);
  const name = b.written(side, Math.min(owner, candidate.first), Math.max(owner + 1, candidate.last));
  if (isOwner(side, owner) || isPairedWithOwner(side, owner)) return { verdict: 'own', name };
  if (nationAt(words, owner) !== undefined) return { verdict: 'another', name };
  if (!b.isCapital(words, owner) || side.setting !== 'plain' || b.opensSentence(words, owner))
    return b.NOTHING;
  if (b.isCommon(side, owner, text) || english.ROLES.has(text) || english.OFFICES.has(text)) return b.NOTHING;
  return b.isPerson(side, owner) ? b.NOTHING : { verdict: 'likely-another', name };
}

function isOwner(side: b.Side, word: number): boolean {
  return b.isAmong(side, word, side.entity.owners);
}

/** "the Japan-US security pact" is that of both. */
function isPairedWithOwner(side: b.Side, word: number): boolean {
  const hyphenated = ((side.words.flags[word] ?? 0) & w.HYPHEN_BEFORE) !== 0;
  return hyphenated && word > 0 && isOwner(side, word - 1);
}

/** "Germany has eased its arms export rules": the form begins with what was done to the rules. */
function ownerInside(side: b.Side): number | undefined {
  const { words, candidate } = side;
  for (let at = candidate.first + 1; at < candidate.last; at += 1) {
    const text = w.textOf(words, at);
    if (/^(?:its|their)$/.test(text))
      return lastNation(side, at) ?? subjectBehind(side) ?? subjectBefore(side, at);
    if (words.gap[at] === w.APOSTROPHE_GAP && text === 's' && NATIONS.has(w.textOf(words, at - 1)))
      return at - 1;
  }
  return undefined;
}

function ownerBefore(side: b.Side): number | undefined {
  const { words, candidate } = side;
  let at = b.wordBefore(side, candidate.first) ?? beforeQuote(side);
  if (at !== undefined && mayOwn(side, at)) return at;
  for (let steps = 0; at !== undefined && steps <= ADJECTIVES; steps += 1) {
    if (words.gap[at] === w.APOSTROPHE_GAP && w.textOf(words, at) === 's') return possessor(side, at - 1);
    if (/^(?:its|their|whose)$/.test(w.textOf(words, at)))
      return lastNation(side, at) ?? subjectBefore(side, at);
    if (b.shapeOf(words, at) !== w.LOWER) return mayOwn(side, at) ? at : undefined;
    const text = w.textOf(words, at);
    if (english.FUNCTION_WORDS.has(text) && !DESCRIBING.has(text)) return undefined;
    at = b.wordBefore(side, at);
  }
  return undefined;
}

/** "The American 'National Defense Strategy'". */
function beforeQuote({ words, candidate }: b.Side): number | undefined {
  const { first, start, block } = candidate;
  const before = (words.texts[block] ?? '').slice(Math.max(0, start - 2), start);
  const inSentence = first > 0 && words.sentence[first - 1] === words.sentence[first];
  return inSentence && /^ ["'\u201c\u2018]$/.test(before) ? first - 1 : undefined;
}

/** "The Trump administration's", "the White House's": of the nation that the government is one of. */
function possessor(side: b.Side, noun: number): number {
  const isPart = b.shapeOf(side.words, noun) === w.LOWER || w.textOf(side.words, noun) === 'house';
  const nation = isPart ? b.wordBefore(side, noun) : undefined;
  return nation !== undefined && nationAt(side.words, nation) !== undefined ? nation : noun;
}

/** A capital letter that is not that of "The" at the beginning of a sentence. */
function mayOwn({ words }: b.Side, at: number): boolean {
  const opener = b.opensSentence(words, at) && english.FUNCTION_WORDS.has(w.textOf(words, at));
  return b.isCapital(words, at) && !opener;
}

function ownerAfter(side: b.Side): number | undefined {
  const { words } = side;
  const after = b.wordAfter(side);
  const preposition = after === undefined ? undefined : afterDeciders(side, after);
  // "The strategy that Madrid put out".
  if (
    preposition !== undefined &&
    nationAt(words, preposition) !== undefined &&
    issues(words, preposition + 1)
  )
    return preposition;
  if (preposition === undefined || !/^(?:of|in|between|with)$/.test(w.textOf(words, preposition)))
    return undefined;
  const next = preposition + 1;
  const owner = next < words.count && w.textOf(words, next) === 'the' ? next + 1 : next;
  const inSentence = owner < words.count && words.sentence[owner] === words.sentence[preposition];
  if (!inSentence || !b.isCapital(words, owner)) return undefined;
  // Much may lie "in Kyushu"; what is "of Boeing" is Boeing's.
  const known = NATIONS.has(w.textOf(words, owner)) || isOwner(side, owner);
  return known || w.textOf(words, preposition) === 'of' ? owner : undefined;
}

/** "the budget approved by the cabinet in Warsaw": what stands between says only who decided. */
function afterDeciders({ words, candidate }: b.Side, from: number): number {
  let at = from;
  while (at < words.count && words.sentence[at] === words.sentence[candidate.first]) {
    if (!DECIDERS.has(w.textOf(words, at))) break;
    at += 1;
  }
  return Math.min(at, words.count - 1);
}

/** The nation that was named last in the sentence; of several, the last one that does something: "Japan has given Kyiv". */
function lastNation(side: b.Side, before: number): number | undefined {
  const { words } = side;
  let last: number | undefined;
  const stop = Math.max(0, before - PRONOUN_REACH);
  for (let at = before - 1; at >= stop && words.sentence[at] === words.sentence[before]; at -= 1) {
    if (words.id[at] === words.id[side.candidate.first]) continue;
    if (nationAt(words, at) !== undefined || (b.isCapital(words, at) && isOwner(side, at))) {
      if (english.AUXILIARIES.has(w.textOf(words, at + 1))) return at;
      last ??= at;
    }
  }
  return last;
}

/** "Arms to Ukraine": who is given something has no rules there. */
const GIVEN_TO = new Set('to for against'.split(' '));

/** "France sells to Qatar. Its rules …": the nation that the sentence before begins with. */
function subjectBefore(side: b.Side, before: number): number | undefined {
  const { words } = side;
  const stop = Math.max(0, before - PRONOUN_REACH);
  let subject: number | undefined;
  for (let at = before - 1; at >= stop; at -= 1) {
    if ((words.sentence[before] ?? 0) - (words.sentence[at] ?? 0) > 1) break;
    if (at > 0 && GIVEN_TO.has(w.textOf(words, at - 1))) continue;
    if (nationAt(words, at) !== undefined || (b.isCapital(words, at) && isOwner(side, at))) subject = at;
  }
  return subject;
}

/** "By easing its rules, Japan helps": the nation behind what opens the sentence. */
function subjectBehind({ words, candidate }: b.Side): number | undefined {
  const { first, last } = candidate;
  const opens = b.opensSentence(words, first) || b.opensSentence(words, first - 1);
  if (!opens || last >= words.count || words.gap[last] !== w.COMMA_GAP) return undefined;
  const inSentence = words.sentence[last] === words.sentence[first];
  return inSentence && nationAt(words, last) !== undefined ? last : undefined;
}

/**
 * "Seoul raised the defense budget": another nation comes first in the sentence, or alone in the one before, and nothing
 * before the form has spoken of the owner; or it did itself what a nation does with what is its own.
 */
export function nationBefore(side: b.Side): b.Neighbor {
  const { words, candidate } = side;
  const here = lastNation(side, candidate.first);
  const nation = here ?? subjectBefore(side, candidate.first);
  if (nation === undefined || (here === undefined && isOwner(side, nation))) return b.NOTHING;
  if (isOwner(side, nation)) return { verdict: 'own', name: b.written(side, nation, candidate.last) };
  if (here !== undefined && hasIssued(side, here))
    return { verdict: 'likely-another', name: b.written(side, nation, candidate.last) };
  const stop = Math.max(0, candidate.first - PAGE_REACH);
  for (let at = candidate.first - 1; at >= stop; at -= 1) {
    const spokenOf = NATIONS.has(w.textOf(words, at)) || b.isPerson(side, at);
    if (b.isCapital(words, at) && spokenOf && isOwner(side, at)) return b.NOTHING;
  }
  return { verdict: 'likely-another', name: b.written(side, nation, candidate.last) };
}

/** "The Pentagon published a new strategy": its own, whoever was spoken of before. */
function hasIssued({ words, candidate }: b.Side, nation: number): boolean {
  for (let at = nation + 1; at < candidate.first; at += 1) if (issues(words, at)) return true;
  return false;
}

function issues(words: w.Words, at: number): boolean {
  return at < words.count && ISSUING.has(w.textOf(words, at));
}

/** "Japan … its National Security Council": the nation named last before the form in its sentence, if it is the owner. */
export function ownNationBefore(side: b.Side): b.Neighbor {
  const nation = lastNation(side, side.candidate.first);
  if (nation === undefined || !isOwner(side, nation)) return b.NOTHING;
  return { verdict: 'own', name: b.written(side, nation, side.candidate.last) };
}

/** "Article 9 of the tax treaty": a numbered part of something that the entity does not know. */
function isPartOfAnother(side: b.Side): boolean {
  const { words, candidate } = side;
  const of = b.wordAfter(side);
  if (of === undefined || !isNumber(words, candidate.last - 1)) return false;
  if (w.textOf(words, of) !== 'of') return false;
  const reach = Math.min(of + PART_REACH, words.count - 1);
  for (let at = of + 1; at <= reach && words.sentence[at] === words.sentence[of]; at += 1) {
    if (b.isFriend(side, at) && !NATIONS.has(w.textOf(words, at))) return false;
  }
  return true;
}

/** "9", "Nine". */
function isNumber(words: w.Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & w.NUMBER) !== 0 || english.COUNTING.has(w.textOf(words, word));
}
