import type { PageCard } from '@/entrypoints/content/card/card';

interface Options {
  card: PageCard;
  signal: AbortSignal;
  /** The page has come back from the browser's cache. */
  onReturn(): void;
}

/**
 * What the page goes through, as far as the card must know. Returns what begins to listen, and may be called again: a
 * listener that is there already is not added once more.
 */
export function followPageEvents({ card, signal, onReturn }: Options): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape') card.escape(event.target);
  };
  const onPrint = (event: Event) => event.isTrusted && card.send({ type: 'dismiss' });
  const onScroll = () => requestAnimationFrame(() => card.follow());
  const onShow = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && onReturn();
  return () => {
    const options = { capture: true, passive: true, signal };
    addEventListener('keydown', onKey, options);
    addEventListener('scroll', onScroll, options);
    addEventListener('resize', card.follow, options);
    addEventListener('beforeprint', onPrint, options);
    addEventListener('pageshow', onShow, options);
  };
}
