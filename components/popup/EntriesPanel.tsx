import { EntryView } from '@/components/entry/EntryView';
import { useOpened } from '@/components/entry/use-opened';
import type { PopupProps } from '@/components/popup-props';
import type { CardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import type { Entry } from '@/data/briefing';
import type { IsoDate } from '@/matching/types';
import { EntryList } from './EntryList';

interface EntriesPanelProps extends Pick<PopupProps, 'loadCard'> {
  entries: Entry[];
  /** The day by which entries are told. */
  date?: IsoDate | undefined;
  words: PopupWords;
  cardWords: CardWords;
}

/** The list, or the entry that was chosen from it. The list stays in place, with its filter. */
export function EntriesPanel({ entries, date, words, cardWords, loadCard }: EntriesPanelProps) {
  const { entry, open, close } = useOpened(entries);
  return (
    <>
      <div class="scroll" hidden={entry !== undefined}>
        <EntryList entries={entries} words={words} onChoose={open} />
      </div>
      {entry && (
        <EntryView
          // A trail is in one language.
          key={words.lang}
          entry={entry}
          entries={entries}
          words={words}
          cardWords={cardWords}
          date={date}
          loadCard={loadCard}
          onBack={close}
        />
      )}
    </>
  );
}
