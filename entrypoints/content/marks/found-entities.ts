import type { PageMention } from '@/data/messages';
import type { EntityCount } from '@/data/page-report';

/**
 * The entities of a page in order of appearance, with the number of their mentions. A page of megabytes has ten thousand
 * and is counted many times while it is read, so nothing is made for each, not even by a loop: V8 makes an object a turn
 * for `for … of` in code that runs rarely, and each 64 kB of objects are a step of its collector.
 */
export function countEntities(
  blocks: readonly { mentions?: readonly PageMention[] | undefined }[],
): EntityCount[] {
  const counts = new Map<string, number>();
  const count = ({ entity }: PageMention) => void counts.set(entity, (counts.get(entity) ?? 0) + 1);
  blocks.forEach(({ mentions }) => mentions?.forEach(count));
  return Array.from(counts);
}
