/**
 * Whether a text speaks of the nation whose office or council a form names without naming the nation.
 *
 *     "In Canberra the defence minister …"     the nation named last, in the sentence or just before it, is another
 *     "Kihara met Marles. The minister …"      of the nations around it the page speaks most of the owner
 *
 * Costs a look at a few hundred words around a form, which are counted once.
 */
import * as b from './beside';
import * as english from './english-words';
import { NATIONS, withoutOffice } from './nations';
import * as w from '@/matching/text/words';

/** Words that are counted together, and how many such lots on either side show what a text speaks of. */
const LOT = 128;
const LOTS = 3;
/** Sentences before the form in which a nation may have been named last, and words at most. */
const BACK = { sentences: 2, words: 60 };
/** Words before the form in which a page has said whom it speaks of: a few paragraphs. */
const FURTHER_BACK = 300;
/** Words behind the form that may name the owner: without full stops, a sentence has no end. */
const AHEAD = 60;
/** So many times more of the owner, and a nation that is only named in passing owns nothing. */
const IN_PASSING = 2.5;
const IN_PLACE = new Set('in from at to'.split(' '));

/** Looks around a place; remembers what it has counted. */
export function surroundingsOf(words: w.Words): (word: number) => b.Surroundings {
  const lots = new Map<number, ReadonlyMap<string, number>>();
  const around = new Map<number, b.Surroundings>();
  return (word) => {
    const middle = Math.floor(word / LOT);
    const known = around.get(middle);
    if (known !== undefined) return known;
    const nations = new Map<string, number>();
    for (let lot = Math.max(0, middle - LOTS); lot <= middle + LOTS; lot += 1) {
      const counted = lots.get(lot) ?? countIn(words, lot * LOT);
      lots.set(lot, counted);
      for (const [nation, count] of counted) nations.set(nation, (nations.get(nation) ?? 0) + count);
    }
    const found = { nations, owners: new Map<ReadonlySet<number>, number>() };
    around.set(middle, found);
    return found;
  };
}

function countIn(words: w.Words, from: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = from; at < Math.min(from + LOT, words.count); at += 1) {
    const nation = nationAt(words, at);
    if (nation !== undefined) counts.set(nation, (counts.get(nation) ?? 0) + 1);
  }
  return counts;
}

/** The nation that a word names, or begins to: "White House". */
export function nationAt(words: w.Words, at: number): string | undefined {
  if (!b.isCapital(words, at)) return undefined;
  const text = w.textOf(words, at);
  const nation = NATIONS.get(text);
  if (nation !== undefined) return nation;
  const white = text === 'white' && at + 1 < words.count && w.textOf(words, at + 1) === 'house';
  return white ? 'america' : undefined;
}

/** What speaks against a form whose nation must be the subject. */
export function subjectOf(side: b.Side): b.Neighbor {
  const { candidate } = side;
  const without = withoutOffice(candidate.form.text);
  const { nations: counts, owners } = side.surroundings(candidate.first);
  const own = owners.get(side.entity.owners) ?? ownCount(side, counts);
  owners.set(side.entity.owners, own);
  const nation = lastNamed(side, without);
  if (nation !== undefined) {
    const placed = IN_PLACE.has(w.textOf(side.words, nation - 1));
    const inPassing = own >= IN_PASSING * (counts.get(nationAt(side.words, nation) ?? '') ?? 1) && !placed;
    if (!inPassing)
      return { verdict: 'another', name: b.written(side, nation, nation + 1) + ' ' + candidate.form.text };
  }
  if (nation === undefined && isForeignSoFar(side, without))
    return { verdict: 'another', name: 'an office of the nation named so far' };
  for (const [other, count] of counts) {
    if (count > own && !without.has(other))
      return { verdict: 'another', name: 'an office of another nation' };
  }
  return b.NOTHING;
}

/** The nation named last before the form, unless it is the owner or has no such office. */
function lastNamed(side: b.Side, without: ReadonlySet<string>): number | undefined {
  const { words, candidate } = side;
  const stop = Math.max(0, candidate.first - BACK.words);
  for (let at = candidate.first - 1; at >= stop; at -= 1) {
    if ((words.sentence[candidate.first] ?? 0) - (words.sentence[at] ?? 0) > BACK.sentences) break;
    if (!b.isCapital(words, at)) continue;
    if (isOwnName(side, at)) return undefined;
    const nation = nationAt(words, at);
    if (nation !== undefined && !without.has(nation)) return at;
  }
  return undefined;
}

/** Whether what stands before the form names other nations, and neither that nor the rest of its sentence the owner. */
function isForeignSoFar(side: b.Side, without: ReadonlySet<string>): boolean {
  const { words, candidate } = side;
  const end = Math.min(words.count, candidate.last + AHEAD);
  for (let at = candidate.last; at < end && words.sentence[at] === words.sentence[candidate.first]; at += 1)
    if (b.isCapital(words, at) && isOwnName(side, at)) return false;
  let foreign = false;
  for (let at = candidate.first - 1; at >= Math.max(0, candidate.first - FURTHER_BACK); at -= 1) {
    if (!b.isCapital(words, at)) continue;
    if (isOwnName(side, at)) return false;
    const nation = nationAt(words, at);
    foreign ||= nation !== undefined && !without.has(nation);
  }
  return foreign;
}

/** Names of the owner and of its people, not the words of its offices. */
function isOwnName(side: b.Side, word: number): boolean {
  if (!b.isAmong(side, word, side.entity.owners)) return false;
  const text = w.textOf(side.words, word);
  if (NATIONS.has(text)) return true;
  return b.isPerson(side, word) && !english.ROLES.has(text) && !english.OFFICES.has(text);
}

function ownCount(side: b.Side, counts: ReadonlyMap<string, number>): number {
  const { words, candidate } = side;
  const middle = Math.floor(candidate.first / LOT);
  const own = new Set<string>();
  let names = 0;
  const to = Math.min(words.count, (middle + LOTS + 1) * LOT);
  for (let at = Math.max(0, (middle - LOTS) * LOT); at < to; at += 1) {
    if (!b.isCapital(words, at) || !isOwnName(side, at)) continue;
    const nation = NATIONS.get(w.textOf(words, at));
    if (nation !== undefined) own.add(nation);
    else names += 1;
  }
  return names + [...own].reduce((sum, nation) => sum + (counts.get(nation) ?? 0), 0);
}
