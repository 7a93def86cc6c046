import { ForeignMark } from '@/components/ForeignMark';
import { Sourced } from '@/components/Sourced';
import type { CardWords } from '@/components/words/card-words';
import type { NumberedSource } from '@/data/numbered-sources';
import type { Text } from '@/data/texts';

interface SourcedTextProps {
  of: Text;
  numbers: number[];
  agreeing?: number | undefined;
  sources: NumberedSource[];
  words: CardWords;
}

/** A paragraph of the pack with the numbers of its sources, marked where it is not in the reader's language. */
export function SourcedText({ of: { text, lang }, ...context }: SourcedTextProps) {
  return (
    <p lang={lang} dir="auto">
      <Sourced text={text} {...context} />
      <ForeignMark lang={lang} words={context.words} />
    </p>
  );
}
