import type { NumberedSource } from '@/data/numbered-sources';
import { SourceLink } from './SourceLink';
import type { CardWords } from './words/card-words';

interface SourcedProps {
  text: string;
  numbers: number[];
  sources: NumberedSource[];
  words: CardWords;
}

/** The end of a text that stays with the numbers: two characters of Japanese, else a word, or the end of a long one. */
const TAIL = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}。」]{1,2}$|\S{1,16}$/u;

/** A text and the numbers of its sources, which no line break parts from its last word. */
export function Sourced({ text, numbers, sources, words }: SourcedProps) {
  const tail = text.search(TAIL);
  return (
    <>
      {text.slice(0, tail)}
      <span class="nb">
        {text.slice(tail)}
        <span class="srcs">
          {sources
            .filter(({ number }) => numbers.includes(number))
            .map((source) => (
              <SourceLink
                key={source.number}
                source={source}
                class={`src ${source.kind}`}
                aria-label={words.source(source.number, source.publisher)}
                title={source.title}
              >
                {source.number}
              </SourceLink>
            ))}
        </span>
      </span>
    </>
  );
}
