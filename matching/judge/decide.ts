/**
 * Which candidates stand.
 *
 * A mention may license others ("Japan" licenses "the SDF"), so judging goes in rounds: every round judges all
 * candidates by what the rounds before have established, until nothing new comes. What is established only grows, so
 * the rounds end; the last one is the answer (overlaps.ts: of those that overlap, one).
 */
import type { Index } from '@/matching/name-index';
import type { Open } from './circumstances';
import { kindredOf } from './kindred';
import { asksFor } from './licenses';
import { blockedBy } from './longer-names';
import { mayBeHomonym } from './objections';
import { openCandidates } from './open-candidates';
import { withoutDatelines, withoutOverlaps, withoutParaphrases, withoutTitles } from './overlaps';
import { addMention, lastBefore, type PageState } from './page-state';
import type { BlockerHit, Candidate, Findings } from '@/matching/scan/scan';
import { judge } from './score';
import type { PageFacts } from '@/matching/types';
import { BEYOND_DOUBT, THRESHOLD } from '@/matching/weights';
import type { Words } from '@/matching/text/words';

export interface Decision {
  candidate: Candidate;
  score: number;
  why: string;
  /** For a short form that the full name licenses: where that stood last, -1 if nowhere before it. */
  named: number;
}

/** Judging settles in two or three rounds; more would mean a chain of licenses that no reader could follow. */
const MOST_ROUNDS = 5;

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
  const apart = withoutDatelines(index, words, withoutOverlaps(decisions));
  return withoutTitles(index, words, withoutParaphrases(words, apart));
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

/** "The three principles" are those that were named last. */
function namedAt(state: PageState, { form, first }: Candidate): number {
  if (!form.needs.includes('full-name')) return -1;
  return lastBefore(state.fullNames.get(form.entity), first) ?? -1;
}
