import { lowerBound } from './page-state';
import type { BlockerHit, Candidate } from '@/matching/scan/scan';

/** Longer names hold fewer words (characters, in Japanese) than this. */
const LONGEST_NAME = 30;

/** The longer name around a candidate that its entity excludes. The hits come in reading order. */
export function blockedBy(hits: readonly BlockerHit[]): (candidate: Candidate) => string | undefined {
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
