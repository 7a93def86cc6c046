/**
 * How a text presents somebody whom its readers do not know: nobody whose name is in the news is told so.
 *
 *     "a survivor named Sato"   "Sato, no relation"   "a third Hayashi"   "Hayashi, a 17-year-old rifler"
 *     "Coach Jake Sullivan"     "the Ishiba brothers"   "took the name Koizumi"   "innkeeper Hayashi"
 */
import * as b from './beside';
import * as english from './english-words';
import * as w from '@/matching/text/words';

/** Words between "a" and "named", and between an article and a trade: "a retired country". */
const ADJECTIVES = { named: 3, trade: 2 };
/** Nobody governs so young. */
const YOUNGEST = 25;
/** Code units behind a name that may say so. */
const REACH = 24;
const RELATION = /^[\s,(\u2014\u2013-]{1,3}no relation\b/i;
const RELATION_IN_BRACKETS = /^ \(no relation\b/i;
const AGE = /^,? (?:an? )?(\d{1,2})-year-old\b/;
/** Before a full name, with a capital letter: by what somebody lives who is in no government. */
const TITLES = new Set(
  `coach chef dr doctor sheriff officer detective inspector sergeant sgt captain capt lieutenant lt reverend rev pastor
  bishop trooper principal`.split(/\s+/),
);
const SIBLINGS = new Set('brothers sisters twins siblings'.split(' '));
const COUNTED = new Set('second third fourth fifth'.split(' '));

/** Where a person's name stands so, what is beside it. */
export function strangerBeside(side: b.Side): b.Neighbor {
  const trade = tradeBefore(side);
  if (trade !== undefined) return b.another(side, trade);
  const told = tradeAfter(side);
  if (told.verdict !== 'nothing') return told;
  if (isToldBehind(side)) return { verdict: 'another', name: 'somebody whom the text introduces' };
  const before = b.wordBefore(side, side.candidate.first);
  return before !== undefined && isToldBefore(side, before) ? b.another(side, before) : b.NOTHING;
}

/** "Sato, no relation", "Hayashi, a 17-year-old rifler". */
function isToldBehind({ words, candidate }: b.Side): boolean {
  const { first, last, block, end } = candidate;
  const behind = (words.texts[block] ?? '').slice(end, end + REACH);
  const age = AGE.exec(behind)?.[1];
  // "Defense Minister Minoru Kihara, no relation" to somebody else of that name, is he.
  const related = (last - first === 1 ? RELATION : RELATION_IN_BRACKETS).test(behind);
  return related || (age !== undefined && Number(age) <= YOUNGEST);
}

/** "Coach Jake Sullivan", "the name Koizumi", "a survivor named Sato". */
function isToldBefore(side: b.Side, before: number): boolean {
  const { words, candidate } = side;
  if (candidate.last - candidate.first > 1) return isTitled(side, before);
  const after = b.wordAfter(side);
  if (after !== undefined && SIBLINGS.has(w.textOf(words, after))) return true;
  const isWord = /^(?:name|surname)$/.test(w.textOf(words, before));
  return isWord || isNamed(side, before) || isCounted(side, before);
}

function isTitled({ words }: b.Side, before: number): boolean {
  return b.shapeOf(words, before) === w.TITLE && TITLES.has(w.textOf(words, before).replace(/\.$/, ''));
}

/** "A dealer named Kamikawa"; not "Kishida named Hayashi". */
function isNamed(side: b.Side, before: number): boolean {
  const { words } = side;
  if (!/^(?:named|called)$/.test(w.textOf(words, before))) return false;
  let at = b.wordBefore(side, before);
  for (let steps = 0; at !== undefined && steps <= ADJECTIVES.named; steps += 1) {
    const text = w.textOf(words, at);
    if (steps > 0 && /^(?:an?|one|another)$/.test(text)) return true;
    if (b.shapeOf(words, at) !== w.LOWER) return false;
    at = b.wordBefore(side, at);
  }
  return false;
}

/** "A third Hayashi"; not "the second Abe Cabinet". */
function isCounted(side: b.Side, before: number): boolean {
  if (!COUNTED.has(w.textOf(side.words, before))) return false;
  const article = b.wordBefore(side, before);
  if (article === undefined || w.textOf(side.words, article) !== 'a') return false;
  const after = b.wordAfter(side);
  return after === undefined || b.shapeOf(side.words, after) !== w.LOWER;
}

/** "The pianist Eisaku Sato", "innkeeper Hayashi". */
function tradeBefore(side: b.Side): number | undefined {
  const before = b.wordBefore(side, side.candidate.first);
  if (before === undefined || b.shapeOf(side.words, before) !== w.LOWER) return undefined;
  return english.TRADES.has(w.textOf(side.words, before)) ? before : undefined;
}

/**
 * "Jake Sullivan, a retired dentist", "Koizumi the plumber"; not "Abe, the architect of the rules". Politicians make music
 * and do sports: of "Miki, a pianist" it is only likely.
 */
function tradeAfter(side: b.Side): b.Neighbor {
  const { words, candidate } = side;
  const { last } = candidate;
  const gap = words.gap[last];
  const opener = last >= words.count ? '' : w.textOf(words, last);
  const isTold = gap === w.COMMA_GAP ? /^(?:an?|the)$/.test(opener) : gap === w.SOFT && opener === 'the';
  if (!isTold) return b.NOTHING;
  const end = Math.min(words.count, last + ADJECTIVES.trade + 2);
  for (let at = last + 1; at < end && words.sentence[at] === words.sentence[last]; at += 1) {
    const text = w.textOf(words, at);
    const goesOn = words.gap[at] === w.SOFT && b.shapeOf(words, at) === w.LOWER;
    if (!goesOn || english.BESIDES.has(text)) return b.NOTHING;
    if (!english.TRADES.has(text)) continue;
    if (at + 1 < words.count && w.textOf(words, at + 1) === 'of') return b.NOTHING;
    const verdict = english.PASTIMES.has(text) ? 'likely-another' : 'another';
    return { verdict, name: b.written(side, candidate.first, at + 1) };
  }
  return b.NOTHING;
}
