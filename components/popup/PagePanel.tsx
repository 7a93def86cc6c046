import { EntryView } from '@/components/entry/EntryView';
import { useOpened } from '@/components/entry/use-opened';
import type { PopupProps } from '@/components/popup-props';
import { cardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import type { FoundEntry } from './found-entries';
import { FoundList } from './FoundList';
import { Message } from './Message';
import { SinceBlock } from './SinceBlock';

interface PagePanelProps extends PopupProps {
  words: PopupWords;
  found: FoundEntry[];
  onReadSummary(): void;
}

export function PagePanel(props: PagePanelProps) {
  const { words, page, paused, found, briefing } = props;
  const { entry, open, close } = useOpened(briefing.entries);
  const parts = { words, onReadSummary: props.onReadSummary };
  if (page.status === 'loading') return <div class="wait" />;
  if (page.status === 'cannot-run') {
    return <Message {...parts} title={words.noAccessTitle} text={words.noAccessText} />;
  }
  if (paused) {
    const resume = (
      <button class="btn" onClick={() => props.onPause(false)}>
        {words.resume}
      </button>
    );
    return <Message {...parts} title={words.pausedTitle} text={words.pausedText} action={resume} />;
  }
  const { marking, host } = page.report;
  if (marking.siteOff) return <Message {...parts} title={words.offTitle(host)} text={words.offText} />;
  if (found.length === 0) {
    const text = words.nothingText(briefing.entries.length);
    return <Message {...parts} title={words.nothingTitle} text={text} />;
  }

  /** A name that stands only in what is closed or hidden has no place on the page to show. */
  async function goTo({ entry: { entity }, frame }: FoundEntry, row: HTMLElement): Promise<void> {
    if (!(await props.onShow(entity, frame))) open(entity, row);
  }

  return (
    <>
      <div hidden={entry !== undefined}>
        <SinceBlock {...props} />
        <FoundList {...props} marking={marking} onChoose={goTo} />
      </div>
      {entry && (
        <EntryView
          // A trail is in one language.
          key={entry.entity + words.lang}
          entry={entry}
          entries={briefing.entries}
          date={page.report.date}
          words={words}
          cardWords={cardWords(words.lang)}
          home={words.page}
          loadCard={props.loadCard}
          onBack={close}
        />
      )}
    </>
  );
}
