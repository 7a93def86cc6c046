import { ForeignMark } from '@/components/ForeignMark';
import { Sourced } from '@/components/Sourced';
import type { CardWords } from '@/components/words/card-words';
import type { Briefing } from '@/data/briefing';
import type { Cited } from '@/data/numbered-sources';
import type { Text } from '@/data/texts';

interface SourcedTextProps {
  of: Text;
  /** What the text is taken from. */
  by: Cited;
  briefing: Pick<Briefing, 'sources'>;
  words: CardWords;
}

/** A paragraph of the pack with the numbers of its sources, marked where it is not in the reader's language. */
export function SourcedText({ of: { text, lang }, by, briefing, words }: SourcedTextProps) {
  return (
    <p lang={lang} dir="auto">
      <Sourced
        text={text}
        numbers={by.sources}
        agreeing={by.agreeing}
        sources={briefing.sources}
        words={words}
      />
      <ForeignMark lang={lang} words={words} />
    </p>
  );
}
