import { isWanted } from '@/data/kinds';
import type { PageMention } from '@/data/messages';
import type { MarkingState } from '@/data/page-report';

/** What choosing needs of a block; blocks come in reading order. */
export interface MentionedBlock {
  heading: boolean;
  mentions?: PageMention[] | undefined;
}

export interface Choice<B extends MentionedBlock> {
  block: B;
  mention: PageMention;
}

export type MarkChoice = Pick<MarkingState, 'density' | 'kindsOff' | 'markBackground'>;

/**
 * The mentions that get a mark, by the reader's wishes alone: of the names that may be marked, every mention, the first
 * in each section (what stands between two headings), or the first on the page. Headings are never marked.
 *
 * @param isDrawn whether a block can be seen: what cannot takes no mark from what can. It costs a look at the page's
 *   styles, so it is asked only where something depends on it.
 * @param marked which block holds the mark of an entity in the section, or on the page: to go on behind blocks that were
 *   chosen from before
 * @param preferred is told the blocks whose marks keep later mentions from having one
 */
export function chooseMarks<B extends MentionedBlock>(
  blocks: Iterable<B>,
  wishes: MarkChoice,
  isDrawn: (block: B) => boolean,
  marked = new Map<string, B>(),
  preferred = new Set<B>(),
): Choice<B>[] {
  const chosen: Choice<B>[] = [];
  for (const block of blocks) {
    if (block.heading) {
      if (wishes.density === 'section' && marked.size > 0 && isDrawn(block)) marked.clear();
      continue;
    }
    let drawn: boolean | undefined;
    for (const mention of block.mentions ?? []) {
      if (!isWanted(mention, wishes)) continue;
      const other = marked.get(mention.entity);
      if (other !== undefined && wishes.density !== 'every') {
        preferred.add(other);
        continue;
      }
      drawn ??= isDrawn(block);
      if (!drawn) break;
      marked.set(mention.entity, block);
      chosen.push({ block, mention });
    }
  }
  return chosen;
}
