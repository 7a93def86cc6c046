import { formatDate } from '@/components/dates';
import type { PopupPage } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';

interface SiteRowProps {
  words: PopupWords;
  page: PopupPage;
  paused: boolean;
  /** How many entries of the pack the page names. */
  found: number;
  /** Those of them that are marked. */
  marked: number;
  onSite(on: boolean): void;
}

/** The site and its switch, which stands in the same place in every state. */
export function SiteRow({ words, page, paused, found, marked, onSite }: SiteRowProps) {
  const report = page.status === 'ready' ? page.report : undefined;
  const name = report?.host ?? words.thisPage;
  const on = report !== undefined && !report.marking.siteOff;
  return (
    <div class="site">
      <span class="host" title={report?.host}>
        {name}
      </span>
      <output class={page.status === 'loading' ? 'late' : ''}>
        {statusOf({ words, page, paused, found, marked })}
      </output>
      <button
        class="sw"
        role="switch"
        aria-checked={on}
        aria-label={words.markOn(name)}
        disabled={report === undefined}
        onClick={() => onSite(!on)}
      />
    </div>
  );
}

function statusOf({ words, page, paused, found, marked }: Omit<SiteRowProps, 'onSite'>): string {
  if (page.status === 'loading') return words.reading;
  if (page.status === 'cannot-run') return words.noAccess;
  const { marking, date } = page.report;
  if (paused) return words.paused;
  if (marking.siteOff) return words.off;
  if (found === 0) return words.onNothingFound;
  if (marked === 0) return words.onNothingMarked;
  const count = words.found(marked);
  return date ? `${count} · ${words.articleOf(formatDate(words.lang, date))}` : count;
}
