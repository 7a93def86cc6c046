import { useState } from 'preact/hooks';
import type { BriefingPartProps } from '@/components/briefing/briefing-props';
import { Charts } from '@/components/briefing/Charts';
import { Flows } from '@/components/briefing/Flows';
import { Relations } from '@/components/briefing/Relations';
import { Timeline } from '@/components/briefing/Timeline';
import { EntryView } from '@/components/entry/EntryView';
import { useOpened } from '@/components/entry/use-opened';
import type { PopupProps } from '@/components/popup-props';
import { briefingWords } from '@/components/words/briefing-words';
import { cardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import { CopyRow } from './CopyRow';
import { SummaryPanel } from './SummaryPanel';

type PartId = 'summary' | 'timeline' | 'budget' | 'flow';

interface BriefingPanelProps extends Pick<PopupProps, 'briefing' | 'onPage' | 'loadCard' | 'onCopy'> {
  words: PopupWords;
}

/** One part of the briefing at a time, with a row that leads to the others, or the entry that was opened from it. */
export function BriefingPanel({ briefing, onPage, words, loadCard, onCopy }: BriefingPanelProps) {
  const [part, setPart] = useState<PartId>('summary');
  const { entry, open, close } = useOpened(briefing.entries);
  const own = briefingWords(words.lang);
  const parts: BriefingPartProps = {
    briefing,
    onPage,
    words: own,
    cardWords: cardWords(words.lang),
    onOpen: open,
  };
  return (
    <>
      <div class="scroll" hidden={entry !== undefined}>
        <PartRow briefing={briefing} chosen={part} words={own} onChoose={setPart} />
        {part === 'summary' && <SummaryPanel {...parts} popupWords={words} />}
        <div class="parts">
          {part === 'timeline' && <Timeline {...parts} />}
          {part === 'budget' && <Charts {...parts} />}
          {part === 'flow' && (
            <>
              <Flows {...parts} />
              {onPage.relations.length > 0 && (
                <section class="part">
                  <h2>{own.relations}</h2>
                  <Relations {...parts} />
                </section>
              )}
            </>
          )}
        </div>
      </div>
      {entry ? (
        <EntryView
          // A trail is in one language.
          key={entry.entity + words.lang}
          entry={entry}
          entries={briefing.entries}
          date={onPage.date}
          words={words}
          cardWords={parts.cardWords}
          home={words.briefing}
          loadCard={loadCard}
          onBack={close}
        />
      ) : (
        <CopyRow words={own} onCopy={onCopy} />
      )}
    </>
  );
}

interface PartRowProps extends Pick<BriefingPartProps, 'briefing' | 'words'> {
  chosen: PartId;
  onChoose(part: PartId): void;
}

/** Only parts that the pack has something for; a summary alone needs no row. */
function PartRow({ briefing, words, chosen, onChoose }: PartRowProps) {
  const parts: PartId[] = ['summary'];
  if (briefing.timeline.length > 0) parts.push('timeline');
  if (briefing.charts.length > 0) parts.push('budget');
  if (briefing.flows.length > 0) parts.push('flow');
  if (parts.length === 1) return null;
  return (
    <nav class="jump" aria-label={words.parts}>
      {parts.map((part) => (
        <button key={part} aria-current={part === chosen ? 'true' : undefined} onClick={() => onChoose(part)}>
          {words[part]}
        </button>
      ))}
    </nav>
  );
}
