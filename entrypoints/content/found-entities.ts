import type { FoundEntity } from '@/data/page-report';
import type { PageMention } from '@/data/messages';

/** The entities of a page in order of appearance, with the number of their mentions. */
export function countEntities(blocks: readonly { mentions?: PageMention[] | undefined }[]): FoundEntity[] {
  const each = blocks.flatMap(({ mentions = [] }) =>
    mentions.map(({ entity }) => ({ entity, count: 1, frame: 0 })),
  );
  return mergeFound([each]);
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
