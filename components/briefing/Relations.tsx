import { formatPeriod } from '@/components/dates';
import { KindLabel } from '@/components/KindLabel';
import { PackText } from '@/components/PackText';
import { Sourced } from '@/components/Sourced';
import type { BriefingPartProps } from './briefing-props';

/** How the entities on the page are tied, each tie with its period and sources. */
export function Relations({ briefing, onPage, words, cardWords, onOpen }: BriefingPartProps) {
  const entryOf = (entity: string) => briefing.entries.find((entry) => entry.entity === entity);
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
          <PackText as="p" class="fact" of={text} />
          <p class="meta">
            <Sourced
              text={formatPeriod(words.lang, period) ?? ''}
              numbers={sources}
              sources={briefing.sources}
              words={cardWords}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
