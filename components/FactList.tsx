import type { CardFact } from '@/data/card-facts';
import type { CardView } from '@/data/card-view';
import { factNote } from './fact-note';
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
  const note = factNote(fact, context.words);
  const says = { numbers: fact.sources, agreeing: fact.agreeing, ...context };
  if (!note) {
    return (
      <li class="fact" lang={lang} dir="auto">
        <Sourced text={text} {...says} />
      </li>
    );
  }
  return (
    <li>
      <PackText as="p" class={fact.named ? 'fact named' : 'fact'} of={fact.text} />
      <p class="meta">
        <Sourced text={note} {...says} />
      </p>
    </li>
  );
}
