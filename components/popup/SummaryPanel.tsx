import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import { Sourced } from '@/components/Sourced';
import { SourceList } from '@/components/SourceList';
import type { CardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import type { Briefing } from '@/data/briefing';
import { summaryLength } from './summary-length';

interface SummaryPanelProps {
  briefing: Briefing;
  words: PopupWords;
  cardWords: CardWords;
}

export function SummaryPanel({ briefing, words, cardWords }: SummaryPanelProps) {
  const { sources, sections, lang } = briefing;
  return (
    <article class="summary">
      <PackText as="h2" of={briefing.pack} />
      <p class="meta">
        {words.length(summaryLength(briefing))} · {words.checked(formatDate(lang, briefing.asOf))}
      </p>
      {sections.map(({ title, sentences }) => (
        <section key={title.text}>
          <h3 class="lab" lang={title.lang} dir="auto">
            {title.text}
          </h3>
          <p>
            {sentences.map(({ text, sources: numbers }) => (
              <span key={text.text} lang={text.lang} dir="auto">
                <Sourced text={text.text} numbers={numbers} sources={sources} words={cardWords} />
                {/* Japanese sets no space between sentences. */ text.lang === 'ja' ? '' : ' '}
              </span>
            ))}
          </p>
        </section>
      ))}
      <section>
        <h3 class="lab">{words.sources}</h3>
        <SourceList sources={sources} words={cardWords} />
      </section>
    </article>
  );
}
