/**
 * Whether a sentence uses a name as a thing of its kind. A team travels to Japan; a missile is sent there, is counted,
 * belongs to somebody, and stands among other arms. The words are the pack's (`uses` in types.ts), by kind of entity.
 *
 *     Japan will send Patriots to the United States.     handled: a verb governs the name, a nation is near
 *     Greece keeps its Patriots. 400 Tomahawks for Japan  counted or owned, and a nation is near
 *     Patriot-equipped units; Patriot rounds             in one word with, or before, what only such a thing has
 *     the Patriot failure at Dhahran … a Scud            something of its kind and of its scene nearby
 *
 * Costs a look at the words of one sentence, and only for names that need evidence or have another sense.
 */
import { isCapital } from './beside';
import { AUXILIARIES, COUNTING, FUNCTION_WORDS } from './english-words';
import { japaneseUse } from './japanese-uses';
import type { Index, Use } from '@/matching/name-index';
import { NATIONS } from './nations';
import type { Candidate } from '@/matching/scan/scan';
import { isClauseBetween } from './sentences';
import * as w from '@/matching/text/words';

/** Words between a verb of giving and what is given: "send at least two more of its". */
const OBJECT_REACH = 6;
/** Words between a name and its verb: "the Patriots that Japan will build", "the Patriots, who have also". */
const VERB_REACH = 4;
const BEING = new Set('is are was were been being be'.split(' '));
/** Whom people stand up for: those who do so may bear the name. */
const CHEERED = new Set('america american trump biden obama putin europe russia'.split(' '));
/** Words on either side that count as the scene. */
const SCENE_REACH = 30;
/** Fewer words of the scene may be a figure of speech. */
const FEWEST_IN_SCENE = 2;

/** In a few words how its sentence uses a candidate as a thing of its kind, or undefined. */
export function useOf(index: Index, words: w.Words, candidate: Candidate): string | undefined {
  const { form } = candidate;
  // What is described, "advanced jets", is handled alike by every nation.
  const doubtful = form.needs.length > 0 || form.senses.length > 0;
  if (!doubtful || !(form.name || form.wide)) return undefined;
  const number = index.entity(form.entity).use;
  if (number === undefined) return undefined;
  const use = index.use(number);
  return form.wide ? japaneseUse(use, words, candidate) : englishUse(use, words, candidate);
}

function englishUse(use: Use, words: w.Words, candidate: Candidate): string | undefined {
  const { first, last } = candidate;
  const sentence = words.sentence[first];
  if (last < words.count && words.sentence[last] === sentence) {
    const next = w.textOf(words, last);
    const joined = ((words.flags[last] ?? 0) & w.HYPHEN_BEFORE) !== 0;
    if (joined && use.en.fitted.has(next)) return `${next} with it`;
    const small = ((words.flags[last] ?? 0) & w.SHAPE) === w.LOWER;
    if (small && words.gap[last] === w.SOFT && use.en.parts.has(next)) return `it has ${next}`;
  }
  if (hasNation(words, candidate)) {
    if (isHandled(use, words, first) || isHandledBehind(use, words, last)) return 'a nation hands it over';
    if (isOwned(words, first)) return 'a nation has it';
    if (isMeantFor(words, last)) return 'a nation gets it';
  }
  const scene = sceneOf(use, words, candidate);
  return scene.length >= FEWEST_IN_SCENE && use.en.kin.has(scene[0] ?? '')
    ? `${scene.slice(0, 2).join(', ')} nearby`
    : undefined;
}

function hasNation(words: w.Words, candidate: Candidate): boolean {
  return nationsBeside(words, candidate).length > 0;
}

/** Whether the clause of a name itself has the nation: then words of another sense in other clauses say less. */
export function hasNationInClause(words: w.Words, candidate: Candidate): boolean {
  return nationsBeside(words, candidate).some((at) => !isClauseBetween(words, at, candidate.first));
}

function nationsBeside(words: w.Words, { first, last }: Candidate): number[] {
  return inSentence(words, first).filter(
    (at) => (at < first || at >= last) && isCapital(words, at) && NATIONS.has(w.textOf(words, at)),
  );
}

/** A verb stands before it whose object it is, with nothing but counts and small words between. */
function isHandled({ en }: Use, words: w.Words, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - OBJECT_REACH); at -= 1) {
    if (words.sentence[at] !== words.sentence[first]) return false;
    const text = w.textOf(words, at);
    if (en.handled.has(text)) return true;
    const counts = ((words.flags[at] ?? 0) & w.NUMBER) !== 0;
    if (isMadeBy(words, at)) continue;
    if (isCapital(words, at) && !NATIONS.has(text)) return false;
    if (!counts && !FUNCTION_WORDS.has(text) && !COUNTING.has(text) && !NATIONS.has(text) && text !== 'the')
      return false;
  }
  return false;
}

/** "U.S.-made", "Japanese-built". */
function isMadeBy(words: w.Words, at: number): boolean {
  return ((words.flags[at] ?? 0) & w.HYPHEN_BEFORE) !== 0 && NATIONS.has(w.textOf(words, at - 1));
}

/** "The Patriots were sent to Kyiv", "the Patriots that Japan builds". */
function isHandledBehind({ en }: Use, words: w.Words, last: number): boolean {
  let passive = false;
  for (let at = last; at < Math.min(words.count, last + VERB_REACH); at += 1) {
    if (words.sentence[at] !== words.sentence[last - 1]) return false;
    const text = w.textOf(words, at);
    if (en.handled.has(text)) return passive;
    const nation = isCapital(words, at) && NATIONS.has(text);
    if (!nation && !AUXILIARIES.has(text) && !FUNCTION_WORDS.has(text) && !BEING.has(text)) return false;
    passive ||= nation || BEING.has(text);
  }
  return false;
}

/** The verb behind a name, if it says that people bear the name: "the Patriots will visit Buffalo". */
export function actingVerb(index: Index, words: w.Words, { form, last }: Candidate): string | undefined {
  const number = index.entity(form.entity).use;
  if (number === undefined || form.wide || form.needs.length === 0) return undefined;
  const { acting } = index.use(number).en;
  for (let at = last; at < Math.min(words.count, last + VERB_REACH); at += 1) {
    if (words.sentence[at] !== words.sentence[last - 1]) return undefined;
    const text = w.textOf(words, at);
    if (acting.has(text)) return text;
    if (!AUXILIARIES.has(text) && !FUNCTION_WORDS.has(text)) return undefined;
  }
  return undefined;
}

function isOwned(words: w.Words, first: number): boolean {
  if (first > 1 && words.gap[first - 1] === w.APOSTROPHE_GAP && words.gap[first] === w.SOFT)
    return isCapital(words, first - 2) && NATIONS.has(w.textOf(words, first - 2));
  if (first === 0 || words.sentence[first - 1] !== words.sentence[first] || words.gap[first] !== w.SOFT)
    return false;
  const number = ((words.flags[first - 1] ?? 0) & w.NUMBER) !== 0;
  return number || COUNTING.has(w.textOf(words, first - 1));
}

/** "Patriots for Kyiv", "Tomahawks for the Netherlands"; "Patriots for America" and "for Trump" march. */
function isMeantFor(words: w.Words, last: number): boolean {
  if (last + 1 >= words.count || w.textOf(words, last) !== 'for') return false;
  const nation = w.textOf(words, last + 1) === 'the' ? last + 2 : last + 1;
  if (nation >= words.count || words.sentence[nation] !== words.sentence[last - 1]) return false;
  const text = w.textOf(words, nation);
  return isCapital(words, nation) && NATIONS.has(text) && !CHEERED.has(text);
}

/** Different words, those of its kind first; the name's own do not count. */
function sceneOf({ en }: Use, words: w.Words, { first, last }: Candidate): string[] {
  const found = new Set<string>();
  const from = Math.max(0, first - SCENE_REACH);
  const to = Math.min(words.count, last + SCENE_REACH);
  for (let at = from; at < to; at += 1) {
    const apart = Math.abs((words.sentence[at] ?? 0) - (words.sentence[first] ?? 0));
    if (apart > 1 || (at >= first && at < last)) continue;
    const text = w.textOf(words, at);
    const one = [text, text.replace(/s$/, '')].find((word) => en.kin.has(word) || en.scene.has(word));
    if (one !== undefined) found.add(one);
  }
  return [...found].toSorted((a, b) => Number(en.kin.has(b)) - Number(en.kin.has(a)));
}

function inSentence(words: w.Words, word: number): number[] {
  const all: number[] = [];
  for (let at = Math.max(0, word - SCENE_REACH); at < Math.min(words.count, word + SCENE_REACH); at += 1) {
    if (words.sentence[at] === words.sentence[word]) all.push(at);
  }
  return all;
}
