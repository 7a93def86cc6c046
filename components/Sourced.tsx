import type { NumberedSource } from '@/data/numbered-sources';
import { unbroken } from './PackText';
import { SourceLink } from './SourceLink';
import type { CardWords } from './words/card-words';

interface SourcedProps {
  text: string;
  /** Numbers of the sources. */
  numbers: number[];
  /** How many of them are independent of each other, if several are. */
  agreeing?: number | undefined;
  sources: NumberedSource[];
  words: CardWords;
}

/** The end of a text that stays with the numbers: a word, or the end of a long one; two characters of Japanese. */
const TAIL = /[^\s\u2e80-\uffef]{1,16}$|[\u2e80-\uffef]{1,2}$/;
/** More numbers than this may go on in the next line, or the row would not fit into a narrow card. */
const UNPARTED = 4;

/** A text and the numbers of its sources, which no line break parts from its last word. */
export function Sourced({ text, numbers, agreeing, sources, words }: SourcedProps) {
  const tail = text.search(TAIL);
  const links = sources
    .filter(({ number }) => numbers.includes(number))
    .map((source) => (
      <SourceLink
        key={source.number}
        source={source}
        class={`src ${source.kind}`}
        aria-label={words.source(source.number, source.publisher)}
        title={source.publisher}
      >
        {source.number}
      </SourceLink>
    ));
  return (
    <>
      {unbroken(text.slice(0, tail))}
      <span class="nb">
        {text.slice(tail)}
        {links.slice(0, UNPARTED)}
      </span>
      {links.slice(UNPARTED)}
      {agreeing !== undefined && (
        <>
          {/* Firefox breaks no line at a space inside of what is not to be broken. */}{' '}
          <small class="agree">{words.agree(agreeing)}</small>
        </>
      )}
    </>
  );
}
