/**
 * Which candidates stand.
 *
 * A mention may license others ("Japan" licenses "the SDF"), so judging goes in rounds: every round judges all
 * candidates by what the rounds before have established, until nothing new comes. What is established only grows, so
 * the rounds end; the last one is the answer (overlaps.ts: of those that overlap, one).
 */
import { introductionOf } from '@/matching/neighbors/abbreviations';
import type { Index } from '@/matching/name-index';
import type { Neighbor } from '@/matching/neighbors/beside';
import { kindredOf } from './kindred';
import { asksFor } from './licenses';
import { isAbroad } from '@/matching/neighbors/japanese-owners';
import { isRelative } from '@/matching/neighbors/relatives';
import { neighborOf } from '@/matching/neighbors/neighbors';
import { otherSense } from './other-sense';
import { withoutOverlaps, withoutTitles } from './overlaps';
import { addMention, addNamesake, lastBefore, lowerBound, type PageState } from './page-state';
import { withoutTwins } from '@/matching/scan/japanese-twins';
import type { BlockerHit, Candidate, Findings } from '@/matching/scan/scan';
import { judge, mayBeHomonym, type Evidence, type Judgement } from './score';
import { sentenceSettings } from '@/matching/neighbors/sentences';
import { surroundingsOf } from '@/matching/neighbors/subject';
import { hasNationInClause, useOf } from '@/matching/neighbors/uses';
import type { PageFacts } from '@/matching/types';
import { BEYOND_DOUBT, THRESHOLD } from '@/matching/weights';
import type { Words } from '@/matching/text/words';
import { isWithin } from '@/matching/dates';

export interface Decision {
  candidate: Candidate;
  score: number;
  why: string;
  /** For a short form that the full name licenses: where that stood last, -1 if nowhere before it. */
  named: number;
}

/** Judging settles in two or three rounds; more would mean a chain of licenses that no reader could follow. */
const MOST_ROUNDS = 5;

/** Longer names hold fewer words (characters, in Japanese) than this. */
const LONGEST_NAME = 30;

const UNJUDGED: Judgement = { score: 0, why: '' };

/** The last place at which a name of the entity means another: candidates come in reading order. */
interface Other {
  candidate: Candidate;
  neighbor: Neighbor;
}

interface Open extends Evidence {
  /** The last round's. */
  judgement: Judgement;
}

export function decide(
  index: Index,
  words: Words,
  findings: Findings,
  state: PageState,
  page: PageFacts,
): Decision[] {
  const open = openCandidates(index, words, findings, state, page);
  for (const one of open) one.judgement = judge(index, state, one);
  let vouched: boolean | undefined;
  for (let round = 1; ; round += 1) {
    const { entities, fullNames } = state;
    const known = entities.size + fullNames.size;
    const news = new Set<number>();
    for (const one of open) if (stands(one)) enter(index, state, one, news);
    if (news.size === 0 && vouched === undefined) {
      vouched = vouchForKindred(index, state, open);
      if (vouched) continue;
    }
    if (news.size === 0 || round >= MOST_ROUNDS) break;
    // Whether a page speaks of anything at all, and in how much company a name is, concerns all.
    const concernsAll = entities.size + fullNames.size > known;
    for (const one of open) {
      const { form } = one.candidate;
      // What stands alone, or falls alone, does so in every round; what may be somebody else waits for company.
      const waits = form.needs.length > 0 || mayBeHomonym(index, one) || state.namesakes.has(form.entity);
      if (waits && (concernsAll || asksFor(index, form, news))) one.judgement = judge(index, state, one);
    }
  }
  const fallen = blockedBy(open.filter(isFallenName).map(asBlocker));
  const standing = open.filter((one) => stands(one) && fallen(one.candidate) === undefined);
  const decisions = standing.map(({ candidate, judgement }) => ({
    candidate,
    ...judgement,
    named: namedAt(state, candidate),
  }));
  return withoutTitles(index, words, withoutOverlaps(decisions));
}

/** When nothing new comes, names that stand together may license each other: whether some do. */
function vouchForKindred(index: Index, state: PageState, open: readonly Open[]): boolean {
  const found = kindredOf(
    index,
    state,
    open.filter((one) => !stands(one)),
  );
  for (const one of open) {
    one.kindred = found.get(one);
    if (one.kindred !== undefined) one.judgement = judge(index, state, one);
  }
  return found.size > 0;
}

/** 三菱重工 where it is the baseball team: 三菱重 in it is no firm either. */
function isFallenName(one: Open): boolean {
  const { needs, shapes } = one.candidate.form;
  return !stands(one) && needs.length === 0 && shapes.length > 0;
}

function asBlocker({ candidate: { form, first, last } }: Open): BlockerHit {
  return { blocker: { entity: form.entity, text: form.text, article: false }, first, last };
}

function stands({ judgement }: Open): boolean {
  return judgement.score >= THRESHOLD;
}

/** Notes the entities of which the mention was news. */
function enter(index: Index, state: PageState, { candidate, judgement }: Open, news: Set<number>): void {
  const certain = judgement.score >= BEYOND_DOUBT && candidate.form.needs.length === 0;
  addMention(index, state, candidate, certain, news);
}

/** Leaves out what the date or a longer name excludes, and notes the namesakes on the way. */
function openCandidates(
  index: Index,
  words: Words,
  findings: Findings,
  state: PageState,
  page: PageFacts,
): Open[] {
  const blocked = blockedBy(findings.blockers);
  const setting = sentenceSettings(words);
  const surroundings = surroundingsOf(words);
  const open: Open[] = [];
  const others = new Map<number, Other>();
  for (const candidate of withoutTwins(findings.candidates)) {
    const { form } = candidate;
    if (!isWithin(page.date, form)) continue;
    const longer = blocked(candidate);
    if (longer !== undefined) {
      const named = form.lang !== 'ja' || index.entity(form.entity).person;
      if (named && !isRelative(words, candidate)) addNamesake(state, form.entity, candidate.first, longer);
      continue;
    }
    const neighborsOf = (one: Candidate) => neighborOf(index, words, one, setting, surroundings);
    const neighbor =
      introduced(words, candidate, findings) ??
      explained(words, candidate, findings, neighborsOf) ??
      neighborOfLonger(candidate, others.get(form.entity)) ??
      orCommonWord(index, words, candidate, findings, neighborsOf(candidate));
    if (neighbor.verdict === 'another') others.set(form.entity, { candidate, neighbor });
    if (neighbor.verdict === 'another' && mayBeNamesake(index, words, candidate, findings))
      addNamesake(state, form.entity, candidate.first, neighbor.name);
    const use = useOf(index, words, candidate);
    const used = use !== undefined && hasNationInClause(words, candidate);
    const sense = otherSense(index, state, candidate, used);
    const abroad = form.lang === 'ja' && isAbroad(index, words.texts[candidate.block] ?? '', candidate);
    open.push({ candidate, neighbor, use, sense, abroad, judgement: UNJUDGED });
  }
  return open;
}

/** A part of what means another: 安全保障担当補佐官 in インドのドバル国家安全保障担当補佐官. */
function neighborOfLonger({ first, last }: Candidate, other: Other | undefined): Neighbor | undefined {
  if (other === undefined) return undefined;
  const longer = other.candidate;
  const covers = longer.first <= first && last <= longer.last && longer.last - longer.first > last - first;
  return covers ? other.neighbor : undefined;
}

function mayBeNamesake(index: Index, words: Words, candidate: Candidate, { candidates }: Findings): boolean {
  const { form, first, last } = candidate;
  const { id, person } = index.entity(form.entity);
  if (person && isRelative(words, candidate)) return false;
  if (form.lang !== 'ja') return form.name;
  // Behind 民法9条, 9条 alone is of that law too.
  if (!person) return form.owned || id.startsWith('law/');
  // 岸田 in 岸田文雄 is nobody else.
  return !candidates.some(
    (other) => other.form.entity === form.entity && other.first === first && other.last > last,
  );
}

/** "Syrian Democratic Forces (SDF)" says what SDF is on this page; so do "Self-Defense Forces (SDF)" and "SDF (standard delay format)". */
function introduced(words: Words, candidate: Candidate, findings: Findings): Neighbor | undefined {
  const introduction = introductionOf(words, candidate);
  if (introduction === undefined) return undefined;
  const own = findings.candidates.some(
    ({ form, first, last }) =>
      form.entity === candidate.form.entity && first < introduction.last && last === introduction.last,
  );
  return { verdict: own ? 'own' : 'another', name: introduction.text };
}

/** 米国家安全保障会議(NSC): in the bracket stands what the longer name before it means. */
function explained(
  words: Words,
  { form, block, first, start }: Candidate,
  findings: Findings,
  neighborsOf: (longer: Candidate) => Neighbor,
): Neighbor | undefined {
  if (form.lang !== 'ja' || !/[(\uff08]/.test(words.texts[block]?.charAt(start - 1) ?? '')) return undefined;
  const longer = findings.candidates.find((one) => one.last === first && one.form.entity === form.entity);
  const neighbor = longer === undefined ? undefined : neighborsOf(longer);
  return neighbor?.verdict === 'another' ? neighbor : undefined;
}

/** On a page that also speaks of "patriots", "Patriots" may be those, unless it is more surely part of another name. */
function orCommonWord(
  index: Index,
  words: Words,
  { form, first, last }: Candidate,
  findings: Findings,
  neighbor: Neighbor,
): Neighbor {
  const person = index.entity(form.entity).person;
  if (last - first !== 1 || !form.name || form.needs.length === 0 || person) return neighbor;
  const id = words.id[first] ?? 0;
  const small = neighbor.verdict !== 'another' && findings.small.has(index.terms.base(id) || id);
  return small ? { verdict: 'likely-another', name: 'a word that the page also writes small' } : neighbor;
}

/** The longer name around a candidate that its entity excludes. The hits come in reading order. */
function blockedBy(hits: readonly BlockerHit[]): (candidate: Candidate) => string | undefined {
  const byEntity = new Map<number, { begins: number[]; hits: BlockerHit[] }>();
  for (const hit of hits) {
    const list = byEntity.get(hit.blocker.entity) ?? { begins: [], hits: [] };
    byEntity.set(hit.blocker.entity, list);
    list.begins.push(hit.first);
    list.hits.push(hit);
  }
  return ({ form, first, last }) => {
    const list = byEntity.get(form.entity);
    if (list === undefined) return undefined;
    for (let at = lowerBound(list.begins, first + 1) - 1; at >= 0; at -= 1) {
      const hit = list.hits[at];
      if (hit === undefined || hit.first < first - LONGEST_NAME) return undefined;
      if (last <= hit.last && hit.last - hit.first > last - first) return hit.blocker.text;
      // 三原則の見直し in 非核三原則の見直し: nothing begins within another name.
      if (form.lang === 'ja' && hit.first < first && first < hit.last) return hit.blocker.text;
    }
    return undefined;
  };
}

/** "The three principles" are those that were named last. */
function namedAt(state: PageState, { form, first }: Candidate): number {
  if (!form.needs.includes('full-name')) return -1;
  return lastBefore(state.fullNames.get(form.entity), first) ?? -1;
}
