/** What speaks for a candidate: that it needs nothing, what licenses it, what the page has established. */
import type { Index } from '@/matching/name-index';
import type { Candidate } from '@/matching/scan/scan';
import type { Circumstances, Judgement } from './circumstances';
import { describeLicense, facetsOf, grantedLicenses, type Granted } from './licenses';
import { distanceTo, standsElsewhere, type Distance, type PageState } from './page-state';
import { topicAround } from './topic';
import * as weights from '@/matching/weights';

export function supportOf(index: Index, state: PageState, circumstances: Circumstances): Judgement {
  const { form } = circumstances.candidate;
  const own = circumstances.neighbor.verdict === 'own' ? weights.OWN_NEIGHBOR : 0;
  if (form.needs.length > 0) return conditionalSupport(index, state, circumstances, own);
  const start = form.shapes.length === 1 ? weights.START.word : weights.START.phrase;
  return { score: start + own, why: circumstances.dated ? 'by the date of the page' : 'stands alone' };
}

/** Of a form that needs evidence. */
function conditionalSupport(
  index: Index,
  state: PageState,
  circumstances: Circumstances,
  own: number,
): Judgement {
  const { candidate, use, kindred } = circumstances;
  const granted = grantedLicenses(index, state, candidate);
  const best = granted[0];
  const topic = best === undefined ? topicAround(index, state, candidate) : undefined;
  const known = candidate.form.name ? establishedBy(state, candidate) : undefined;
  const licensed = licenseOf(circumstances, best, topic);
  const established = known === undefined ? 0 : weights.ESTABLISHED[known];
  if (licensed === 0 && established === 0)
    return { score: weights.START.conditional, why: 'nothing on the page licenses it' };
  const isPlain = known === undefined && use === undefined && kindred === undefined && own === 0;
  const offTopic =
    isPlain && (isOffTopic(index, state, candidate, granted) || isFarFetched(index, state, candidate, best));
  const score =
    weights.START.conditional +
    Math.max(licensed, established) +
    furtherSupport(circumstances, granted) +
    own +
    Math.min(weights.COMPANY.most, state.fullNames.size * weights.COMPANY.each) -
    (offTopic ? weights.OFF_TOPIC : 0);
  if (established > licensed) return { score, why: 'named in full on the page' };
  return { score, why: topic ?? (best === undefined ? kindred : undefined) ?? reasonOf(index, best, use) };
}

/** The best of what may license it. */
function licenseOf(
  { candidate, use, kindred }: Circumstances,
  best: Granted | undefined,
  topic: string | undefined,
): number {
  return Math.max(
    best === undefined ? 0 : weights.LICENSE[candidate.form.subject ? 'far' : best.distance],
    use === undefined ? 0 : weights.USE,
    topic === undefined ? 0 : weights.TOPIC.license,
    kindred === undefined ? 0 : weights.KINDRED.license,
  );
}

/** More licenses in its sentence, and more parts of the best one where it asks for a sentence. */
function furtherSupport({ candidate }: Circumstances, granted: readonly Granted[]): number {
  const further = granted.slice(1).filter(({ distance }) => distance === 'sentence').length;
  const facets = candidate.form.reach === 'sentence' ? facetSupport(granted[0]) : 0;
  return Math.min(weights.FURTHER.most, further * weights.FURTHER.each) + facets;
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
