import type { ComponentProps } from 'preact';
import { formatPeriod } from '@/components/dates';
import { ForeignMark } from '@/components/ForeignMark';
import { KindLabel } from '@/components/KindLabel';
import { PackText } from '@/components/PackText';
import { Sourced } from '@/components/Sourced';
import type { Text } from '@/data/texts';
import type { BriefingPartProps } from './briefing-props';

/** How the entities on the page are tied, each tie with its period and sources. */
export function Relations({ briefing, onPage, words, cardWords, onOpen }: BriefingPartProps) {
  const entryOf = (entity: string) => briefing.entries.find((entry) => entry.entity === entity);
  const context = { sources: briefing.sources, words: cardWords };
  return (
    <ul class="ties">
      {onPage.relations.map(({ fromEntity, toEntity, text, sources, ...period }) => (
        <li key={fromEntity + toEntity + text.text}>
          <p class="rel">
            {[fromEntity, toEntity].map((entity) => {
              const entry = entryOf(entity);
              return (
                entry && (
                  <button key={entity} onClick={(event) => onOpen(entity, event.currentTarget)}>
                    <KindLabel kind={entry.kind}>
                      <PackText of={entry.name} />
                    </KindLabel>
                  </button>
                )
              );
            })}
          </p>
          <TieText text={text} period={formatPeriod(words.lang, period)} {...context} numbers={sources} />
        </li>
      ))}
    </ul>
  );
}

interface TieTextProps extends Omit<ComponentProps<typeof Sourced>, 'text'> {
  text: Text;
  period: string | undefined;
}

/** Numbers follow the period; where a tie has none, they follow its text. */
function TieText({ text, period, ...context }: TieTextProps) {
  const mark = <ForeignMark lang={text.lang} words={context.words} />;
  if (period === undefined) {
    return (
      <p class="fact" lang={text.lang} dir="auto">
        <Sourced text={text.text} {...context} />
        {mark}
      </p>
    );
  }
  return (
    <>
      <PackText as="p" class="fact" of={text} />
      <p class="meta">
        <Sourced text={period} {...context} />
        {mark}
      </p>
    </>
  );
}
