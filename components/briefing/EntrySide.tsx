import { useId, useLayoutEffect } from 'preact/hooks';
import type { BriefingPageProps } from '@/components/briefing-page-props';
import { EntryView } from '@/components/entry/EntryView';
import { cardWords } from '@/components/words/card-words';
import { popupWords } from '@/components/words/popup-words';
import type { Entry } from '@/data/briefing';
import type { Lang } from '@/data/texts';
import type { IsoDate } from '@/matching/types';

interface EntrySideProps extends Pick<BriefingPageProps, 'loadCard'> {
  entry: Entry;
  entries: Entry[];
  /** The day by which the entry is told. */
  date: IsoDate | undefined;
  lang: Lang;
  onClose(): void;
}

/** The card of an entry at the side of the briefing. Not modal: the text stays in reach. Escape closes it. */
export function EntrySide({ entry, entries, date, lang, loadCard, onClose }: EntrySideProps) {
  const headingId = useId();
  // Before the browser paints, so that a key pressed as soon as the card is seen is heard.
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <dialog open class="side" aria-labelledby={headingId}>
      <EntryView
        entry={entry}
        entries={entries}
        date={date}
        words={popupWords(lang)}
        cardWords={cardWords(lang)}
        headingId={headingId}
        home={popupWords(lang).briefing}
        loadCard={loadCard}
        onBack={onClose}
      />
    </dialog>
  );
}
