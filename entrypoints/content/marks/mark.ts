import type { PageMention } from '@/data/messages';
import type { Block } from '@/entrypoints/content/text/block';

/** A mention that is marked, painted or not. */
export interface Mark {
  block: Block;
  mention: PageMention;
  /** The painted range; only marks near the viewport have one. */
  range?: StaticRange | undefined;
}
