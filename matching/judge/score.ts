/** The score of one candidate on a page, and in a few words why. The model is in weights.ts. */
import type { Index } from '@/matching/name-index';
import type { Circumstances, Judgement } from './circumstances';
import { objectionsTo } from './objections';
import type { PageState } from './page-state';
import { supportOf } from './support';
import { THRESHOLD } from '@/matching/weights';

/** What speaks for a candidate, less what speaks against it. */
export function judge(index: Index, state: PageState, circumstances: Circumstances): Judgement {
  const support = supportOf(index, state, circumstances);
  const against = objectionsTo(index, state, circumstances);
  const score = support.score - against.cost;
  return {
    score: Math.min(1, Math.max(0, Number(score.toFixed(2)))),
    why: reason(support.why, against.why, score),
  };
}

function reason(support: string, against: string, score: number): string {
  if (against === '') return support;
  return score < THRESHOLD ? against : `${support}; despite ${against}`;
}
