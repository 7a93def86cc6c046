import type { PageMention } from '@/data/messages';

/** What choosing needs of a block; blocks come in reading order. */
export interface MentionedBlock {
  heading: boolean;
  mentions?: PageMention[] | undefined;
}

export interface Choice<B extends MentionedBlock> {
  block: B;
  mention: PageMention;
}

/**
 * The mentions that get a mark: the first of each entity in each section, a section being what stands between two
 * headings. Headings themselves are not marked; background entities only if the reader asked for them.
 */
export function chooseMarks<B extends MentionedBlock>(
  blocks: Iterable<B>,
  options: { markBackground: boolean },
): Choice<B>[] {
  const chosen: Choice<B>[] = [];
  let inSection = new Set<string>();
  for (const block of blocks) {
    if (block.heading) {
      inSection = new Set();
      continue;
    }
    for (const mention of block.mentions ?? []) {
      if (mention.prominence === 'background' && !options.markBackground) continue;
      if (inSection.has(mention.entity)) continue;
      inSection.add(mention.entity);
      chosen.push({ block, mention });
    }
  }
  return chosen;
}
