/**
 * What stands directly beside a form, and whether it makes another name of it.
 *
 *     "Yuka Hayashi"   "Sullivan County"   "Germany's arms export ban"   "University of Tokyo"   "Sen. Sullivan"
 *      given name       longer name         another owner                 longer name             another office
 *
 * Capital letters are the evidence, lists only say which capitals mean nothing. A word that belongs to the entity by
 * its own forms or licenses is a friend and speaks for it.
 */
import * as english from './english-words';
import * as b from './beside';
import { NATIONS } from './nations';
import { nationBefore, ownerNeighbor, ownNationBefore } from './owners';
import { holderless } from './offices';
import { strangerBeside } from './strangers';
import { subjectOf } from './subject';
import { japaneseNeighbor } from './japanese-owners';
import type { Index } from '@/matching/name-index';
import type { Candidate } from '@/matching/scan/scan';
import type { Setting } from './sentences';
import { isTown } from './towns';
import { actingVerb } from './uses';
import * as w from '@/matching/text/words';

export function neighborOf(
  index: Index,
  words: w.Words,
  candidate: Candidate,
  setting: (word: number) => Setting,
  surroundings: b.Side['surroundings'],
): b.Neighbor {
  const { form } = candidate;
  const entity = index.entity(form.entity);
  if (form.lang === 'ja') {
    const neighbor = japaneseNeighbor(index, words, candidate, entity);
    if (form.wide || neighbor.verdict !== 'nothing') return neighbor;
  }
  const side: b.Side = { index, words, candidate, entity, setting: setting(candidate.first), surroundings };
  const locator = entity.use !== undefined ? b.wordBefore(side, candidate.first) : undefined;
  if (locator !== undefined && english.LOCATORS.has(w.textOf(words, locator)) && isNumbered(words, candidate))
    return b.another(side, locator);
  if (isAdverb(side)) return b.another(side, candidate.first - 1);
  const single = candidate.last - candidate.first === 1 && form.name;
  if (single && side.setting === 'capitals' && english.FUNCTION_WORDS.has(w.textOf(words, candidate.first))) {
    return { verdict: 'another', name: 'a common word in capitals' };
  }
  const stranger = entity.person ? strangerBeside(side) : b.NOTHING;
  if (stranger.verdict !== 'nothing') return stranger;
  if (single && entity.person) return surnameNeighbor(side);
  const office = entity.office ? holderless(side) : b.NOTHING;
  if (office.verdict !== 'nothing') return office;
  const beside = single
    ? nameNeighbor(side)
    : (form.needs.length > 0 || entity.person) && form.shapes.at(-1) === w.TITLE
      ? follower(side)
      : b.NOTHING;
  if (beside.verdict !== 'nothing' || !form.owned) return beside;
  if (isAboutElse(side))
    return { verdict: 'likely-another', name: b.written(side, candidate.first, candidate.last + 2) };
  const owner = ownerNeighbor(side);
  if (!form.subject || owner.verdict !== 'nothing') return owner;
  const subject = subjectOf(side);
  // "In Tokyo a panel of the council will look at it": its own sentence says whose it is. An office may be a guest's.
  if (subject.verdict !== 'nothing' || entity.office) return subject;
  return form.name ? ownNationBefore(side) : nationBefore(side);
}

/** "new rules for confetti": what is described is about something that no form and no evidence knows. */
function isAboutElse(side: b.Side): boolean {
  const { words, candidate } = side;
  // A sum of money is for whatever it buys.
  const about = candidate.form.name || isNumbered(words, candidate) ? undefined : b.wordAfter(side);
  if (about === undefined || !/^(?:for|on|about)$/.test(w.textOf(words, about))) return false;
  const what = english.DETERMINERS.has(w.textOf(words, about + 1)) ? about + 2 : about + 1;
  if (what >= words.count || words.sentence[what] !== words.sentence[about]) return false;
  const text = w.textOf(words, what);
  if (b.shapeOf(words, what) !== w.LOWER || side.index.terms.isOwn(words.id[what] ?? 0)) return false;
  return !english.FUNCTION_WORDS.has(text) && !english.SPANS.has(text);
}

/** "Will in principle allow exports": how, and no principle that allows them. */
function isAdverb(side: b.Side): boolean {
  const { words, candidate } = side;
  if (!english.MANNERS.has(w.textOf(words, candidate.first))) return false;
  const before = b.wordBefore(side, candidate.first);
  return before !== undefined && w.textOf(words, before) === 'in';
}

/** "Section F-35", "Gate F35": a place that is numbered like a weapon. */
function isNumbered(words: w.Words, { first, last }: Candidate): boolean {
  return Array.from({ length: last - first }, (_, i) => w.textOf(words, first + i)).some((text) =>
    /\d/.test(text),
  );
}

/** A surname: what stands before it is a given name, a title or an initial; what follows makes a place or a firm. */
function surnameNeighbor(side: b.Side): b.Neighbor {
  const { words, candidate, entity } = side;
  const { first } = candidate;
  const before = b.wordBefore(side, first);
  const hyphen = hyphenated(side);
  if (hyphen !== undefined && !isPartner(side, hyphen)) return b.another(side, hyphen);
  if (before === undefined) return follower(side);
  const text = w.textOf(words, before).replace(/\.$/, '');
  if (b.isFriend(side, before)) return { verdict: 'own', name: b.written(side, before, candidate.last) };
  if (isEndOfSentence(side, before)) return follower(side);
  if (text.length === 1 && b.shapeOf(words, before) === w.CAPITALS && text !== 'i' && text !== 'a') {
    return entity.initials.includes(text)
      ? { verdict: 'own', name: b.written(side, before, candidate.last) }
      : b.another(side, before);
  }
  if (english.OTHERS.has(text) && !describesAnother(side)) return b.another(side, before);
  if (english.PLAIN_TITLES.has(text) || english.DESCRIBERS.has(text)) return follower(side);
  if (english.OFFICES.has(text) || english.ELDERS.has(text)) return b.another(side, before);
  const capital = b.isCapital(words, before) && side.setting === 'plain';
  if (capital && !b.isCommon(side, before, text) && !isPlace(side, before)) return b.another(side, before);
  return follower(side);
}

/** "Another Kishida aide": another aide, and the same Kishida. */
function describesAnother(side: b.Side): boolean {
  const after = b.wordAfter(side);
  if (after === undefined || b.shapeOf(side.words, after) !== w.LOWER) return false;
  const text = w.textOf(side.words, after);
  return !english.FUNCTION_WORDS.has(text) && !english.AUXILIARIES.has(text);
}

/** "Takaichi wrote on X. Kihara said": no initial. */
function isEndOfSentence(side: b.Side, before: number): boolean {
  const { words } = side;
  if (w.textOf(words, before) !== 'x' || words.gap[before + 1] !== w.DOT_GAP) return false;
  const at = b.wordBefore(side, before);
  return at !== undefined && /^(?:on|via|to)$/.test(w.textOf(words, at));
}

/** "In Congress Kishida asked for more", "to the Diet Kishida said": where somebody did something comes first. */
function isPlace(side: b.Side, before: number): boolean {
  const { words } = side;
  const at = b.wordBefore(side, before);
  if (at === undefined) return false;
  const opens = /^(?:in|at|from)$/.test(w.textOf(words, at)) && b.opensSentence(words, at);
  // No article stands before a given name.
  if (!opens && w.textOf(words, at) !== 'the') return false;
  const verb = b.wordAfter(side);
  if (verb === undefined || b.shapeOf(words, verb) !== w.LOWER || words.gap[verb] === w.APOSTROPHE_GAP)
    return false;
  const text = w.textOf(words, verb);
  return (
    /ed$|^(?:said|told)$/.test(text) || english.AUXILIARIES.has(text) || !english.FUNCTION_WORDS.has(text)
  );
}

/** "the Trump-Abe summit", "the Kishida-Yoon talks". */
function isPartner(side: b.Side, word: number): boolean {
  return b.isFriend(side, word) || NATIONS.has(w.textOf(side.words, word)) || b.isPerson(side, word);
}

/** "Hayashi Corporation", "Hayashi Fumiko", "Ambassador Emanuel Gonzalez", "Hayashi of the garden club". */
function follower(side: b.Side): b.Neighbor {
  const after = b.wordAfter(side);
  if (after !== undefined && isIntroduced(side, after))
    return { verdict: 'likely-another', name: b.written(side, side.candidate.first, after + 3) };
  if (after !== undefined && side.entity.person && english.LANDMARKS.has(w.textOf(side.words, after)))
    return { verdict: 'another', name: b.written(side, side.candidate.first, after + 1) };
  if (after === undefined || side.setting !== 'plain' || !b.isCapital(side.words, after)) return b.NOTHING;
  const text = w.textOf(side.words, after);
  if (b.isFriend(side, after) || b.isCommon(side, after, text) || english.ROLES.has(text)) return b.NOTHING;
  return { verdict: 'another', name: b.written(side, side.candidate.first, after + 1) };
}

/** Where somebody belongs is said of those whom nobody knows: "of the garden club", not "of the ruling party". */
function isIntroduced({ words, candidate, entity }: b.Side, of: number): boolean {
  if (!entity.person || candidate.last - candidate.first > 1 || of + 2 >= words.count) return false;
  if (w.textOf(words, of) !== 'of' || w.textOf(words, of + 1) !== 'the') return false;
  const inSentence = words.sentence[of + 2] === words.sentence[of];
  return inSentence && b.shapeOf(words, of + 2) === w.LOWER && !english.ROLES.has(w.textOf(words, of + 2));
}

/** A place, a weapon, an acronym: another name if a capital stands beside it that does not belong there. */
function nameNeighbor(side: b.Side): b.Neighbor {
  const { words, candidate } = side;
  if (side.setting !== 'plain') return b.NOTHING;
  const after = b.wordAfter(side);
  if (after !== undefined && b.shapeOf(words, after) === w.TITLE && b.isForeign(side, after)) {
    return { verdict: 'another', name: b.written(side, candidate.first, after + 1) };
  }
  if (side.entity.scenery && isTown(side)) return b.another(side, candidate.last);
  const verb = actingVerb(side.index, words, candidate);
  if (verb !== undefined) return { verdict: 'likely-another', name: `people who ${verb}` };
  const before = b.wordBefore(side, candidate.first);
  if (before === undefined) return b.NOTHING;
  if (w.textOf(words, before) === 'of') return nameOf(side, before);
  if (isSomebodys(side, before))
    return { verdict: 'likely-another', name: b.written(side, before - 1, candidate.last) };
  if (b.shapeOf(words, before) !== w.TITLE || !b.isForeign(side, before)) return b.NOTHING;
  const opens = b.opensSentence(words, before);
  return { verdict: opens ? 'likely-another' : 'another', name: b.written(side, before, candidate.last) };
}

/** "Boston's Patriots", "Brady's Patriots": things that are sent and counted belong to nations, and to those who make them. */
function isSomebodys(side: b.Side, before: number): boolean {
  const { words, entity } = side;
  if (entity.use === undefined || before === 0 || words.gap[before] !== w.APOSTROPHE_GAP) return false;
  return b.shapeOf(words, before - 1) === w.TITLE && b.isForeign(side, before - 1);
}

/** "University of Tokyo". */
function nameOf(side: b.Side, of: number): b.Neighbor {
  const head = b.wordBefore(side, of);
  if (head === undefined || b.shapeOf(side.words, head) !== w.TITLE || b.opensSentence(side.words, head))
    return b.NOTHING;
  if (english.ROLES.has(w.textOf(side.words, head)) || b.isFriend(side, head)) return b.NOTHING;
  if (hasOffice(side, head)) return b.NOTHING;
  return { verdict: 'another', name: b.written(side, head, side.candidate.last) };
}

/** "President Hu Jintao of China": a name, and where its bearer is from. */
function hasOffice(side: b.Side, surname: number): boolean {
  const given = b.wordBefore(side, surname);
  const office = given === undefined ? undefined : b.wordBefore(side, given);
  return [given, office].some(
    (word) => word !== undefined && english.OFFICES.has(w.textOf(side.words, word)),
  );
}

/** "Smith-Hayashi", "Hayashi-Smith", "O'Sullivan". */
function hyphenated(side: b.Side): number | undefined {
  const { words, candidate } = side;
  const { first, last } = candidate;
  const before = first - 1;
  if (words.gap[first] === w.APOSTROPHE_GAP && before >= 0 && b.shapeOf(words, before) === w.CAPITALS)
    return before;
  if (((words.flags[first] ?? 0) & w.HYPHEN_BEFORE) !== 0 && b.shapeOf(words, before) === w.TITLE)
    return before;
  const after = (words.flags[last] ?? 0) & (w.HYPHEN_BEFORE | w.SENTENCE_START);
  return after === w.HYPHEN_BEFORE && b.shapeOf(words, last) === w.TITLE && words.id[last] === 0
    ? last
    : undefined;
}
