import type { BriefingPage } from '@/components/briefing-page-props';
import { EntryRow } from '@/components/entry/EntryRow';
import { Unfold } from '@/components/Unfold';
import type { Entry } from '@/data/briefing';
import type { BriefingPartProps } from './briefing-props';

/** As many stand beside the five questions; more would run on below them, beside nothing. */
const BESIDE_SUMMARY = 10;

/** The entries that the page names, in order of appearance; those of the background are left out where others exist. */
export function PageEntries(props: BriefingPartProps & { page: BriefingPage }) {
  const { briefing, words, cardWords, page, onOpen } = props;
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
      <Rows entries={shown.slice(0, BESIDE_SUMMARY)} onOpen={onOpen} />
      {shown.length > BESIDE_SUMMARY && (
        <Unfold label={cardWords.more(shown.length - BESIDE_SUMMARY)}>
          <Rows entries={shown.slice(BESIDE_SUMMARY)} onOpen={onOpen} />
        </Unfold>
      )}
    </aside>
  );
}

function Rows({ entries, onOpen }: Pick<BriefingPartProps, 'onOpen'> & { entries: Entry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <EntryRow key={entry.entity} entry={entry} onChoose={(row) => onOpen(entry.entity, row)} />
      ))}
    </ul>
  );
}
