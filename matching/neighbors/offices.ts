/**
 * Whether the name of an office stands for whoever holds it.
 *
 *     "the prime minister said", "the foreign minister and defence minister"     it does
 *     "as prime minister", "a foreign minister", "two foreign ministers"          nobody in particular
 *     "Kihara, the defence minister", "the defence minister, Minoru Kihara"       belongs to the name beside it
 *     "Japan's Chief Cabinet Secretary Hayashi"                                   is the title of somebody
 */
import * as b from './beside';
import * as english from './english-words';
import { NATIONS } from './nations';
import * as w from '@/matching/text/words';

/** Words between a name and the office that belongs to it, at most, and which: "Kihara, who was then the …". */
const APPOSITION = 7;
const BESIDE_NAMES = new Set(
  'a an the his her its their s now then once formerly new current former acting who is was has had been as'.split(
    ' ',
  ),
);
const OF_PLACES = new Set('the a an in at on to from near inside outside into'.split(' '));
const HOLDING = new Set('new current incumbent sitting outgoing hawkish'.split(' '));

export function holderless(side: b.Side): b.Neighbor {
  const { words, candidate } = side;
  const { form, last } = candidate;
  const plural = w.textOf(words, last - 1).endsWith('s') && !/s$/i.test(form.text);
  // An office named with its nation is worth a card beside a name too, but not as its title.
  const alone = form.subject ? isDefinite(side) && !nameBefore(side) && !nameAfter(side) : !isTitle(side);
  const stands = !plural && alone;
  return stands ? b.NOTHING : { verdict: 'another', name: 'an office that stands for nobody' };
}

function isDefinite({ words, candidate }: b.Side): boolean {
  let before = candidate.first - 1;
  if (before >= 0 && HOLDING.has(w.textOf(words, before))) before -= 1;
  if (before < 0 || words.sentence[before] !== words.sentence[candidate.first]) return false;
  const text = w.textOf(words, before);
  if (/^(?:the|its|their)$/.test(text)) return true;
  const listed = /^(?:and|or)$/.test(text) || words.gap[candidate.first] === w.COMMA_GAP;
  const other = /^(?:and|or)$/.test(text) ? before - 1 : before;
  return listed && /^(?:minister|secretary|premier)$/.test(w.textOf(words, other));
}

/** "Kihara, now Japan's defence minister"; not "at the White House, the defence minister". */
function nameBefore({ words, candidate }: b.Side): boolean {
  const { first } = candidate;
  for (let at = first; at > Math.max(0, first - APPOSITION); at -= 1) {
    if (words.sentence[at - 1] !== words.sentence[first]) return false;
    if (words.gap[at] === w.COMMA_GAP) return isName(words, at - 1);
    if (!b.isCapital(words, at - 1) && !BESIDE_NAMES.has(w.textOf(words, at - 1))) return false;
  }
  return false;
}

/** Whether a person's name may end with a word. */
function isName(words: w.Words, last: number): boolean {
  const text = w.textOf(words, last);
  if (b.shapeOf(words, last) !== w.TITLE || NATIONS.has(text) || english.CALENDAR.has(text)) return false;
  let before = last - 1;
  while (before >= 0 && words.gap[before + 1] === w.SOFT && b.isCapital(words, before)) before -= 1;
  return (
    before < 0 || words.sentence[before] !== words.sentence[last] || !OF_PLACES.has(w.textOf(words, before))
  );
}

/** "the prime minister, Fumio Kishida", "the prime minister Fumio Kishida". */
function nameAfter({ words, candidate }: b.Side): boolean {
  const { last } = candidate;
  if (last >= words.count || words.sentence[last] !== words.sentence[last - 1]) return false;
  if (words.gap[last] !== w.COMMA_GAP && words.gap[last] !== w.SOFT) return false;
  const text = w.textOf(words, last);
  if (b.shapeOf(words, last) !== w.TITLE || NATIONS.has(text) || english.CALENDAR.has(text)) return false;
  return !english.FUNCTION_WORDS.has(text);
}

/** "Prime Minister Kishida", "Defense Minister Gen Nakatani": who is named matters, and the office is a part of it. */
function isTitle(side: b.Side): boolean {
  const { last } = side.candidate;
  if (side.words.gap[last] !== w.SOFT) return false;
  if (isSpeaker(side.words, last)) return true;
  if (!nameAfter(side)) return false;
  if (side.setting === 'plain' && !english.ROLES.has(w.textOf(side.words, last))) return true;
  const gap = side.words.gap[last + 1];
  return b.isPerson(side, last) || ((gap === w.SOFT || gap === w.DOT_GAP) && b.isPerson(side, last + 1));
}

/** "CHIEF CABINET SECRETARY SUGA: I would like to" */
function isSpeaker(words: w.Words, name: number): boolean {
  return b.shapeOf(words, name) === w.CAPITALS && words.gap[name + 1] === w.COLON_GAP;
}
