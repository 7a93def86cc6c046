/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM is not touched.
 *
 * The registry `CSS.highlights` belongs to the page as much as to us: names are fixed and neutral, and nothing is ever
 * read back from it. Styles stand in `marks.css`, which the manifest brings into the page.
 */
import type { KindGroup } from '@/data/kinds';

export type HighlightName = `bg-${KindGroup | 'hover' | 'open'}`;

const PRIORITY: Partial<Record<HighlightName, number>> = { 'bg-hover': 1, 'bg-open': 2 };

export interface Highlights {
  add(name: HighlightName, range: StaticRange): void;
  remove(name: HighlightName, range: StaticRange): void;
}

/** Nothing is registered before the first mark, so that a page without names sees nothing of us. */
export function createHighlights(signal: AbortSignal): Highlights {
  const highlights = new Map<HighlightName, Highlight>();
  signal.addEventListener('abort', () => {
    for (const name of highlights.keys()) CSS.highlights.delete(name);
  });

  function named(name: HighlightName): Highlight {
    const known = highlights.get(name);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    highlight.priority = PRIORITY[name] ?? 0;
    highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }

  return {
    add(name, range) {
      named(name).add(range);
    },
    remove(name, range) {
      highlights.get(name)?.delete(range);
    },
  };
}
