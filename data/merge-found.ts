import type { FoundEntity, FoundInFrame } from './page-report';

/** Entities of several frames as one list: counts are added, and the first frame that holds one keeps it. */
export function mergeFound(frames: readonly FoundInFrame[]): FoundEntity[] {
  const merged = new Map<string, FoundEntity>();
  for (const [frame, counts] of frames) {
    for (const [entity, count] of counts) {
      const known = merged.get(entity);
      if (known === undefined) merged.set(entity, { entity, count, frame });
      else known.count += count;
    }
  }
  return [...merged.values()];
}
