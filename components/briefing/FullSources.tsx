import { formatDate } from '@/components/dates';
import { SourceLink } from '@/components/SourceLink';
import type { CardWords } from '@/components/words/card-words';
import type { NumberedSource } from '@/data/numbered-sources';

interface FullSourcesProps {
  sources: NumberedSource[];
  words: CardWords;
}

/** The sources with their addresses, which paper shows written out. */
export function FullSources({ sources, words }: FullSourcesProps) {
  return (
    <ol class="slist columns">
      {sources.map((source) => (
        <li key={source.number}>
          <span class={`src ${source.kind}`}>{source.number}</span>
          <div>
            <SourceLink source={source} class="title" lang={source.lang}>
              {source.title}
            </SourceLink>
            <p>
              <bdi>{source.publisher}</bdi>
              {source.date && `\u00a0· ${formatDate(words.lang, source.date)}`}
              {`\u00a0· ${words.sourceKinds[source.kind]}`}
            </p>
            <p class="address">{source.address}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
