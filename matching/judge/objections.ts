/** What speaks against a candidate: another name or sense, another who bears it, another nation. */
import type { Form, Index } from '@/matching/name-index';
import type { Candidate } from '@/matching/scan/scan';
import type { Neighbor } from '@/matching/neighbors/beside';
import type { Circumstances } from './circumstances';
import { between, lastBefore, type PageState } from './page-state';
import * as weights from '@/matching/weights';

/** A sense that costs less is no reason to name. */
const WORTH_NAMING = 0.2;

/**
 * What all objections cost together, and in a few words the other name; without one the sense, without that the nation.
 * '' where none is worth naming.
 */
export function objectionsTo(
  index: Index,
  state: PageState,
  circumstances: Circumstances,
): { cost: number; why: string } {
  const { candidate, neighbor, sense } = circumstances;
  const beside = neighborCost(neighbor);
  const namesake = namesakeCost(index, state, candidate, neighbor);
  const homonym =
    mayBeHomonym(index, circumstances) && isAlone(index, state, candidate) ? weights.HOMONYM : 0;
  const abroad = isElsewhere(index, state, circumstances) ? weights.ABROAD : 0;
  const cost = beside + sense.cost + namesake + homonym + abroad;
  if (beside > 0) return { cost, why: `part of: ${neighbor.name}` };
  if (sense.cost > WORTH_NAMING) return { cost, why: sense.why };
  return { cost, why: abroad > 0 ? 'about another nation' : '' };
}

function neighborCost({ verdict }: Neighbor): number {
  if (verdict === 'another') return weights.ANOTHER_NAME.sure;
  return verdict === 'likely-another' ? weights.ANOTHER_NAME.likely : 0;
}

/** A full name that words of another sense stand about: "Jake Sullivan", a catcher; GCAP, against poverty. Company decides. */
export function mayBeHomonym(index: Index, { candidate: { form }, sense, use }: Circumstances): boolean {
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
function isElsewhere(index: Index, { entities }: PageState, { abroad, candidate }: Circumstances): boolean {
  const { home } = index.entity(candidate.form.entity);
  return abroad && home !== undefined && !entities.has(home);
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
