import { Summary } from '@/components/briefing/Summary';
import type { BriefingPartProps } from '@/components/briefing/briefing-props';
import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import { SourceList } from '@/components/SourceList';
import type { PopupWords } from '@/components/words/popup-words';
import { summaryLength } from './summary-length';

export function SummaryPanel({ popupWords, ...parts }: BriefingPartProps & { popupWords: PopupWords }) {
  const { briefing, cardWords } = parts;
  const cited = new Set(
    briefing.sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources)),
  );
  return (
    <article class="summary">
      <PackText as="h2" of={briefing.pack} />
      <p class="meta">
        {popupWords.length(summaryLength(briefing))} ·{' '}
        {popupWords.checked(formatDate(briefing.lang, briefing.asOf))}
      </p>
      <Summary {...parts} />
      <section>
        <h3 class="lab">{popupWords.sources}</h3>
        <SourceList sources={briefing.sources.filter(({ number }) => cited.has(number))} words={cardWords} />
      </section>
    </article>
  );
}
