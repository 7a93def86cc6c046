/**
 * Whether a passage is about what the index is about, so that a surname in it is that of the entity.
 *
 *     Takaichi beat Koizumi; Hayashi came third.     two others beside him: it is he
 *     Hayashi came third in the marathon in Tokyo.   a place is beside everybody
 *     木原氏 is a surname, too; 林 alone is a wood
 *
 * Costs a look at each entity that the page has named, and only for surnames that nothing else licenses.
 */
import type { Index } from '@/matching/name-index';
import { shortName } from './licenses';
import { distanceTo, rank, type PageState } from './page-state';
import type { Candidate } from '@/matching/scan/scan';
import { TOPIC } from '@/matching/weights';

/** The entities, places aside, that the passage around a surname speaks of, in a few words; undefined if too few. */
export function topicAround(index: Index, state: PageState, candidate: Candidate): string | undefined {
  const { form } = candidate;
  const single = form.wide ? form.text.endsWith('氏') : form.name && form.shapes.length === 1;
  if (!single || !index.entity(form.entity).person) return undefined;
  const found: string[] = [];
  for (const [number, positions] of state.entities) {
    const entity = index.entity(number);
    if (number === form.entity || entity.scenery) continue;
    const distance = distanceTo(state.words, positions, candidate);
    if (distance !== undefined && rank(distance) <= rank(TOPIC.within)) found.push(entity.id);
    if (found.length === TOPIC.least) return `${found.map(shortName).join(', ')} nearby`;
  }
  return undefined;
}
