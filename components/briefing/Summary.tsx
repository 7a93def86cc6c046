import { LinkedText } from './LinkedText';
import type { BriefingPartProps } from './briefing-props';

/** The five questions, each with its answer. */
export function Summary({ briefing, cardWords, onOpen }: BriefingPartProps) {
  const { sections, entries, sources } = briefing;
  return (
    <div class="questions">
      {sections.map(({ title, sentences }) => (
        <section key={title.text}>
          <h3 class="lab" lang={title.lang} dir="auto">
            {title.text}
          </h3>
          <p>
            {sentences.map((sentence) => (
              <LinkedText
                key={sentence.text.text}
                sentence={sentence}
                entries={entries}
                sources={sources}
                words={cardWords}
                onOpen={onOpen}
              />
            ))}
          </p>
        </section>
      ))}
    </div>
  );
}
