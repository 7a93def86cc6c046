import type { BriefingPage } from '@/components/briefing-page-props';
import { EntryRow } from '@/components/entry/EntryRow';
import type { BriefingPartProps } from './briefing-props';

/** The entries that the page names, in order of appearance; those of the background are left out where others exist. */
export function PageEntries({ briefing, words, page, onOpen }: BriefingPartProps & { page: BriefingPage }) {
  const named = page.entities.flatMap(({ entity }) => {
    const entry = briefing.entries.find((candidate) => candidate.entity === entity);
    return entry === undefined ? [] : [entry];
  });
  const inFront = named.filter(({ prominence }) => prominence !== 'background');
  const shown = inFront.length > 0 ? inFront : named;
  return (
    <aside class="page-entries" aria-labelledby="page-entries-title">
      <h2 class="lab" id="page-entries-title">
        {words.entries} <span>{words.entriesCount(shown.length, named.length)}</span>
      </h2>
      <ul>
        {shown.map((entry) => (
          <EntryRow key={entry.entity} entry={entry} onChoose={(row) => onOpen(entry.entity, row)} />
        ))}
      </ul>
    </aside>
  );
}
