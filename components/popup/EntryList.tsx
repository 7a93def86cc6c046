import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/icons';
import type { PopupWords } from '@/components/words/popup-words';
import type { Entry } from '@/data/briefing';
import { groupOfKind, KIND_GROUPS } from '@/data/kinds';
import { EntryRow } from '@/components/entry/EntryRow';
import { filterEntries } from './filter-entries';
import { FIND } from './icons';
import { MatchedText } from './MatchedText';

interface EntryListProps {
  entries: Entry[];
  words: PopupWords;
  onChoose(entity: string, row: HTMLElement): void;
}

export function EntryList({ entries, words, onChoose }: EntryListProps) {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => filterEntries(entries, query), [entries, query]);
  const groups = KIND_GROUPS.map((group) => ({
    group,
    rows: shown.filter(({ entry }) => groupOfKind(entry.kind) === group),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <>
      <div class="filter">
        <Icon path={FIND} />
        <input
          type="search"
          aria-label={words.filter}
          placeholder={words.filterHint}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <output>{words.shown(shown.length, entries.length)}</output>
      </div>
      {shown.length === 0 && <p class="none">{words.noMatch(query)}</p>}
      {groups.map(({ group, rows }) => (
        <section key={group}>
          <h2 class="lab">
            {words.groups[group]} <span>{rows.length}</span>
          </h2>
          <ul>
            {rows.map(({ entry, matches, via }) => (
              <EntryRow
                key={entry.entity}
                entry={entry}
                name={<MatchedText of={entry.name} matches={matches} />}
                note={via && words.also(via)}
                onChoose={(row) => onChoose(entry.entity, row)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
