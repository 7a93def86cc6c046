import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupProps } from '@/components/popup-props';
import type { CardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import type { Entry } from '@/data/briefing';
import type { IsoDate } from '@/matching/types';
import { EntryList } from './EntryList';
import { EntryView } from '@/components/entry/EntryView';

interface EntriesPanelProps extends Pick<PopupProps, 'loadCard'> {
  entries: Entry[];
  /** The day by which entries are told. */
  date?: IsoDate | undefined;
  words: PopupWords;
  cardWords: CardWords;
}

/** The list, or the entry that was chosen from it. The list stays in place, with its filter. */
export function EntriesPanel({ entries, date, words, cardWords, loadCard }: EntriesPanelProps) {
  const [chosen, setChosen] = useState<string>();
  const rowRef = useRef<HTMLElement>(null);
  // Back in the list, the focus returns to the row that opened the entry.
  useLayoutEffect(() => {
    if (chosen === undefined) rowRef.current?.focus();
  }, [chosen]);

  const open = entries.find(({ entity }) => entity === chosen);

  function choose(entry: Entry, button: HTMLElement): void {
    rowRef.current = button;
    setChosen(entry.entity);
  }

  return (
    <>
      <div class="scroll" hidden={open !== undefined}>
        <EntryList entries={entries} words={words} onChoose={choose} />
      </div>
      {open && (
        <EntryView
          // A trail is in one language.
          key={words.lang}
          entry={open}
          words={words}
          cardWords={cardWords}
          date={date}
          loadCard={loadCard}
          onBack={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
