/** The score of one candidate on a page, and in a few words why. The model is in weights.ts. */
import { describeLicense, facetsOf, grantedLicenses, type Granted } from './licenses';
import type { Form, Index } from '@/matching/name-index';
import type { OtherSense } from './other-sense';
import {
  between,
  distanceTo,
  lastBefore,
  standsElsewhere,
  type Distance,
  type PageState,
} from './page-state';
import type { Neighbor } from '@/matching/neighbors/beside';
import type { Candidate } from '@/matching/scan/scan';
import { topicAround } from './topic';
import * as weights from '@/matching/weights';

export interface Judgement {
  score: number;
  why: string;
}

/** What stands about a candidate before judging begins. */
export interface Evidence {
  candidate: Candidate;
  neighbor: Neighbor;
  /** How its sentence uses it as a thing of its kind, if it does. */
  use: string | undefined;
  sense: OtherSense;
  /** Its text is about another nation than the owner of what it describes. */
  abroad: boolean;
  /** The name beside it that vouches for it where nothing else does (see kindred.ts). */
  kindred?: string | undefined;
}

/** A full name that words of another sense stand about: "Jake Sullivan", a catcher; GCAP, against poverty. Company decides. */
export function mayBeHomonym(index: Index, { candidate: { form }, sense, use }: Evidence): boolean {
  return form.needs.length === 0 && sense.cost > 0 && use === undefined && !index.entity(form.entity).scenery;
}

/** Whom the day makes known by the surname alone, a page about another of that name has to name. */
function isBareSurname(index: Index, { entity, shapes }: Form): boolean {
  return index.entity(entity).person && shapes.length === 1;
}

/** No page could make anything else of it. */
export function isSettled(index: Index, form: Form): boolean {
  return form.needs.length === 0 && form.senses.length === 0 && !isBareSurname(index, form);
}

/** The page names nobody and nothing else that the pack is about, but places. */
function isAlone(index: Index, { entities }: PageState, { form }: Candidate): boolean {
  return [...entities.keys()].every((entity) => entity === form.entity || index.entity(entity).scenery);
}

/** The text is about another nation, and the page does not speak of the owner at all. */
function isElsewhere(index: Index, { entities }: PageState, { abroad, candidate }: Evidence): boolean {
  const { home } = index.entity(candidate.form.entity);
  return abroad && home !== undefined && !entities.has(home);
}

/** Adds up what speaks for and against a candidate. */
export function judge(index: Index, state: PageState, evidence: Evidence): Judgement {
  const { candidate, neighbor, sense } = evidence;
  const support = supportOf(index, state, evidence);
  const neighborCost =
    neighbor.verdict === 'another'
      ? weights.ANOTHER_NAME.sure
      : neighbor.verdict === 'likely-another'
        ? weights.ANOTHER_NAME.likely
        : 0;
  const namesake =
    namesakeCost(index, state, candidate, neighbor) +
    (mayBeHomonym(index, evidence) && isAlone(index, state, candidate) ? weights.HOMONYM : 0);
  const abroad = isElsewhere(index, state, evidence) ? weights.ABROAD : 0;
  const score = support.score - neighborCost - sense.cost - namesake - abroad;
  const against =
    neighborCost > 0
      ? `part of: ${neighbor.name}`
      : sense.cost > 0.2
        ? sense.why
        : abroad > 0
          ? 'about another nation'
          : '';
  return {
    score: Math.min(1, Math.max(0, Number(score.toFixed(2)))),
    why:
      against === ''
        ? support.why
        : score < weights.THRESHOLD
          ? against
          : `${support.why}; despite ${against}`,
  };
}

function supportOf(
  index: Index,
  state: PageState,
  { candidate, neighbor, use, kindred }: Evidence,
): Judgement {
  const { form } = candidate;
  const own = neighbor.verdict === 'own' ? weights.OWN_NEIGHBOR : 0;
  if (form.needs.length === 0) {
    const start = form.shapes.length === 1 ? weights.START.word : weights.START.phrase;
    return {
      score: start + own,
      why: form.from || form.to ? 'by the date of the page' : 'stands alone',
    };
  }
  const company = Math.min(weights.COMPANY.most, state.fullNames.size * weights.COMPANY.each);
  const granted = grantedLicenses(index, state, candidate);
  const best = granted[0];
  const topic = best === undefined ? topicAround(index, state, candidate) : undefined;
  const licensed = Math.max(
    best === undefined ? 0 : weights.LICENSE[form.subject ? 'far' : best.distance],
    use === undefined ? 0 : weights.USE,
    topic === undefined ? 0 : weights.TOPIC.license,
    kindred === undefined ? 0 : weights.KINDRED.license,
  );
  const known = form.name ? establishedBy(state, candidate) : undefined;
  const established = known === undefined ? 0 : weights.ESTABLISHED[known];
  const offTopic =
    known === undefined &&
    use === undefined &&
    kindred === undefined &&
    own === 0 &&
    (isOffTopic(index, state, candidate, granted) || isFarFetched(index, state, candidate, best));
  const further = granted.slice(1).filter(({ distance }) => distance === 'sentence').length;
  const score =
    weights.START.conditional +
    Math.max(licensed, established) +
    Math.min(weights.FURTHER.most, further * weights.FURTHER.each) +
    (form.reach === 'sentence' ? facetSupport(best) : 0) +
    own +
    company -
    (offTopic ? weights.OFF_TOPIC : 0);
  if (licensed === 0 && established === 0)
    return { score: weights.START.conditional, why: 'nothing on the page licenses it' };
  return {
    score,
    why:
      licensed >= established
        ? (topic ?? (best === undefined ? kindred : undefined) ?? reasonOf(index, best, use))
        : 'named in full on the page',
  };
}

/** "Japan … eased … in December": the more of a description stands in the sentence, the surer. */
function facetSupport(best: Granted | undefined): number {
  if (best === undefined) return 0;
  return Math.min(weights.FACET.most, (facetsOf(best.need) - 1) * weights.FACET.each);
}

/** "Japan" in one paragraph does not make the "Article 9" of another one Japan's, on a page about privacy. */
function isOffTopic(
  index: Index,
  { entities }: PageState,
  { form }: Candidate,
  granted: readonly Granted[],
): boolean {
  if (form.name && index.entity(form.entity).person) return false;
  if (granted[0]?.distance === 'sentence' && !form.subject) return false;
  const isScenery = (entity: number | undefined) => entity !== undefined && index.entity(entity).scenery;
  const placed = granted.every(
    ({ need }) =>
      need !== 'full-name' &&
      need.entities.every(isScenery) &&
      need.cues.every((cue) => isScenery(index.cue(cue).entity)),
  );
  return placed && [...entities.keys()].every(isScenery);
}

/**
 * A list of the day's news has Japan's missiles in one item and the resale of handbags in another: what only a word far
 * off licenses wants something else of ours in its own passage. People and what the page has named in full need none.
 * What other blocks hold may be of its passage: a page comes in parts, and its marks must not hang on how it was cut.
 */
function isFarFetched(
  index: Index,
  { words, entities, fullNames }: PageState,
  candidate: Candidate,
  best: Granted | undefined,
): boolean {
  const { entity } = candidate.form;
  if (best?.distance !== 'far' || index.entity(entity).person || fullNames.has(entity)) return false;
  for (const [other, positions] of entities) {
    if (other === entity || index.entity(other).scenery) continue;
    if (standsElsewhere(positions) || distanceTo(words, positions, candidate) !== 'far') return false;
  }
  return true;
}

function reasonOf(index: Index, best: Granted | undefined, use: string | undefined): string {
  const nearest = best !== undefined && weights.LICENSE[best.distance] >= weights.USE;
  if (best !== undefined && (nearest || use === undefined)) return describeLicense(index, best);
  return use ?? '';
}

/** The entity's own mention beyond doubt, other than this one. */
function establishedBy(state: PageState, candidate: Candidate): Distance | undefined {
  return distanceTo(state.words, state.fullNames.get(candidate.form.entity), candidate);
}

/** After "Yuka Hayashi" a bare "Hayashi" is she, until the page names ours again. */
function namesakeCost(index: Index, state: PageState, candidate: Candidate, neighbor: Neighbor): number {
  const { form, first } = candidate;
  const others = state.namesakes.get(form.entity);
  const named = form.name || form.lang === 'ja';
  const alone = form.needs.length === 0 && (!isBareSurname(index, form) || state.fullNames.has(form.entity));
  if (others === undefined || alone || !named || neighbor.verdict === 'own') return 0;
  const lastOther = lastBefore(others.at, first + 1) ?? Number.POSITIVE_INFINITY;
  const lastOwn = lastBefore(state.fullNames.get(form.entity), first);
  if (lastOwn !== undefined && lastOwn > lastOther)
    return between(state.words, lastOwn, first) === 'far' ? weights.NAMESAKE.elsewhere : 0;
  const { person } = index.entity(form.entity);
  // 国家安全保障会議は…. 米国の国家安全保障会議に倣った: another that only comes later.
  if (lastOther > first && (lastOwn !== undefined || !person)) return weights.NAMESAKE.elsewhere;
  return person ? weights.NAMESAKE.last : weights.NAMESAKE.lastThing;
}
