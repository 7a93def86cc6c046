import type { FoundEntity } from '@/data/page-report';
import type { PageMention } from '@/data/messages';

/**
 * The entities of a page in order of appearance, with the number of their mentions. A page of megabytes has ten thousand
 * and is counted many times while it is read, so nothing is made for each, not even by a loop: V8 makes an object a turn
 * for `for … of` in code that runs rarely, and each 64 kB of objects are a step of its collector.
 */
export function countEntities(
  blocks: readonly { mentions?: readonly PageMention[] | undefined }[],
): FoundEntity[] {
  const counts = new Map<string, number>();
  const count = ({ entity }: PageMention) => void counts.set(entity, (counts.get(entity) ?? 0) + 1);
  blocks.forEach(({ mentions }) => mentions?.forEach(count));
  return Array.from(counts, ([entity, times]) => ({ entity, count: times, frame: 0 }));
}

/** Entities of several frames as one list: counts are added, and the first frame that holds one keeps it. */
export function mergeFound(frames: Iterable<FoundEntity[]>): FoundEntity[] {
  const merged = new Map<string, FoundEntity>();
  for (const entities of frames) {
    for (const found of entities) {
      const known = merged.get(found.entity);
      if (known === undefined) merged.set(found.entity, { ...found });
      else known.count += found.count;
    }
  }
  return [...merged.values()];
}
