import type { NumberedSource } from '@/data/numbered-sources';
import { formatDate } from './dates';
import { SourceLink } from './SourceLink';
import type { CardWords } from './words/card-words';

interface SourceListProps {
  sources: NumberedSource[];
  words: CardWords;
  /** With the addresses, which paper shows written out. */
  full?: boolean;
}

export function SourceList({ sources, words, full = false }: SourceListProps) {
  return (
    <ol class={full ? 'slist columns' : 'slist'}>
      {sources.map((source) => (
        <li key={source.number}>
          <span class={`src ${source.kind}`}>{source.number}</span>
          <div>
            <SourceLink source={source} class="title" lang={source.lang} dir="auto">
              {source.title}
            </SourceLink>
            <p>
              <bdi>{source.publisher}</bdi>
              {source.date && `\u00a0· ${formatDate(words.lang, source.date)}`}
              {`\u00a0· ${words.sourceKinds[source.kind]}`}
            </p>
            {full && <p class="address">{source.address}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
