import type { CardFact, CardView } from '@/data/card-view';
import { formatPeriod } from './dates';
import { PackText } from './PackText';
import { Sourced } from './Sourced';
import type { CardWords } from './words/card-words';

interface FactListProps {
  facts: CardFact[];
  sources: CardView['sources'];
  words: CardWords;
}

export function FactList({ facts, ...context }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <Fact key={fact.text.text} fact={fact} {...context} />
      ))}
    </ul>
  );
}

/** Numbers follow the date; where a fact has none, they follow its text. */
function Fact({ fact, ...context }: Omit<FactListProps, 'facts'> & { fact: CardFact }) {
  const { text, lang } = fact.text;
  const { words } = context;
  const note = [lang !== words.lang && words.inEnglish, formatPeriod(words.lang, fact)]
    .filter(Boolean)
    .join('\u00a0· ');
  if (!note) {
    return (
      <li class="fact" lang={lang} dir="auto">
        <Sourced text={text} numbers={fact.sources} {...context} />
      </li>
    );
  }
  return (
    <li>
      <PackText as="p" class="fact" of={fact.text} />
      <p class="meta">
        <Sourced text={note} numbers={fact.sources} {...context} />
      </p>
    </li>
  );
}
