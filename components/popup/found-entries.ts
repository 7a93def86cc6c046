import type { Briefing, Entry } from '@/data/briefing';
import { groupOfKind, isWanted } from '@/data/kinds';
import type { FoundEntity, MarkingState } from '@/data/page-report';
import type { PopupPage } from '@/components/popup-props';

/** An entry of the pack that the page names. */
export interface FoundEntry {
  entry: Entry;
  /** Mentions on the page. */
  count: number;
  /** Frame that holds the first one. */
  frame: number;
}

/** In order of appearance. An entity that the pack no longer has is left out. */
export function foundEntries({ entries }: Briefing, page: PopupPage): FoundEntry[] {
  const entities: FoundEntity[] = page.status === 'ready' ? page.report.entities : [];
  const byId = new Map(entries.map((entry) => [entry.entity, entry]));
  return entities.flatMap(({ entity, count, frame }) => {
    const entry = byId.get(entity);
    return entry ? [{ entry, count, frame }] : [];
  });
}

/** True for entries whose names get a mark by the reader's wishes. */
export function isMarked(marking: MarkingState): (found: FoundEntry) => boolean {
  return ({ entry: { kind, prominence } }) => isWanted({ group: groupOfKind(kind), prominence }, marking);
}
