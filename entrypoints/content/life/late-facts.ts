import type { PageFacts } from '@/matching/types';

/** Titles and dates often come after the text that they belong to: so long after a page has come. In ms. */
const LOOKS_MS = [500, 2_000, 5_000];

/** Returns what begins to watch a page that has come, or has become another one. */
export function watchLateFacts(
  pageFacts: () => PageFacts,
  signal: AbortSignal,
  onChanged: () => void,
): () => void {
  let known = '';
  let timers: ReturnType<typeof setTimeout>[] = [];
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  function look(): void {
    const facts = JSON.stringify(pageFacts());
    if (facts === known) return;
    known = facts;
    onChanged();
  }

  return () => {
    known = JSON.stringify(pageFacts());
    timers.forEach(clearTimeout);
    timers = LOOKS_MS.map((ms) => setTimeout(look, ms));
  };
}
