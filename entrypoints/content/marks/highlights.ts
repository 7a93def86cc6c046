/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM is not touched.
 *
 * The registry `CSS.highlights` belongs to the page as much as to us: names are fixed and begin with ours, so that they are
 * no page's own, and nothing is ever believed that stands in it. Styles stand in `marks.css`, which the manifest brings into
 * the page.
 */
import type { Ask } from '@/data/messaging';
import type { ToBackground } from '@/data/messages';
import { HIGHLIGHTS, OURS, type HighlightName } from './highlight-names';
import { createShadowStyles } from './shadow-styles';

/** A page that takes our entries out so often, time after time, shall have its way. */
const MOST_RESTORED = 20;

export interface Highlights {
  add(name: HighlightName, range: StaticRange): void;
  remove(name: HighlightName, range: StaticRange): void;
  /** Puts back what the page has taken out of the registry or replaced. Gives up if that goes on. */
  restore(): void;
}

/** Nothing is registered before the first mark, so that a page without names sees nothing of us. */
export function createHighlights(signal: AbortSignal, ask: Ask<ToBackground>): Highlights {
  const highlights = new Map<HighlightName, Highlight>();
  const styleRootOf = createShadowStyles(signal, ask);
  let restored = 0;
  signal.addEventListener('abort', () => {
    // A newer script of ours may have put its own there.
    for (const [name, highlight] of highlights)
      if (isRegistered(name, highlight)) CSS.highlights.delete(OURS + name);
  });

  function named(name: HighlightName): Highlight {
    const known = highlights.get(name);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    highlight.priority = HIGHLIGHTS.indexOf(name);
    highlights.set(name, highlight);
    CSS.highlights.set(OURS + name, highlight);
    return highlight;
  }

  return {
    add(name, range) {
      named(name).add(range);
      styleRootOf(range.startContainer);
    },
    remove(name, range) {
      highlights.get(name)?.delete(range);
    },
    restore() {
      if (restored === MOST_RESTORED) return;
      const lost = [...highlights].filter(([name, highlight]) => !isRegistered(name, highlight));
      restored = lost.length > 0 ? restored + 1 : 0;
      for (const [name, highlight] of lost) CSS.highlights.set(OURS + name, highlight);
    },
  };
}

function isRegistered(name: HighlightName, highlight: Highlight): boolean {
  return CSS.highlights.get(OURS + name) === highlight;
}
