import { useState } from 'preact/hooks';
import { formatDate } from '@/components/dates';
import type { PopupPage, PopupProps } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';
import { PageDate } from './PageDate';

interface SiteRowProps extends Pick<PopupProps, 'onSite' | 'onDate'> {
  words: PopupWords;
  page: PopupPage;
  paused: boolean;
  /** How many entries of the pack the page names. */
  found: number;
  /** Those of them that are marked. */
  marked: number;
}

/** The site and its switch, which stands in the same place in every state. */
export function SiteRow({ words, page, paused, found, marked, onSite, onDate }: SiteRowProps) {
  const [dating, setDating] = useState(false);
  const report = page.status === 'ready' ? page.report : undefined;
  const name = report?.host ?? words.thisPage;
  const on = report !== undefined && !report.marking.siteOff;
  return (
    <div class="site">
      <span class="host" title={report?.host}>
        {name}
      </span>
      <div class="status">
        <output>{statusOf({ words, page, paused, found, marked })}</output>
        {report && on && !paused && (
          <>
            {'\u00a0· '}
            <button aria-expanded={dating} onClick={() => setDating(!dating)}>
              {report.date ? words.articleOf(formatDate(words.lang, report.date)) : words.noDate}
            </button>
          </>
        )}
      </div>
      <button
        class="sw"
        role="switch"
        aria-checked={on}
        aria-label={words.markOn(name)}
        disabled={report === undefined}
        onClick={() => onSite(!on)}
      />
      {report && on && !paused && dating && <PageDate words={words} report={report} onDate={onDate} />}
    </div>
  );
}

function statusOf({ words, page, paused, found, marked }: Omit<SiteRowProps, 'onSite' | 'onDate'>): string {
  if (page.status === 'loading') return words.reading;
  if (page.status === 'cannot-run') return words.noAccess;
  const { marking } = page.report;
  if (paused) return words.paused;
  if (marking.siteOff) return words.off;
  if (found === 0) return words.onNothingFound;
  if (marked === 0) return words.onNothingMarked;
  return words.found(marked);
}
