import type { CardFact, CardView } from '@/data/card-view';
import { formatPeriod } from './dates';
import { ownLanguage } from './own-language';
import { Sourced } from './Sourced';
import type { CardWords } from './words/card-words';

interface FactListProps {
  facts: CardFact[];
  view: CardView;
  words: CardWords;
}

export function FactList({ facts, view, words }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <Fact key={fact.text.text} fact={fact} sources={view.sources} words={words} />
      ))}
    </ul>
  );
}

/** Numbers follow the date; where a fact has none, they follow its text. */
function Fact({ fact, sources, words }: { fact: CardFact; sources: CardView['sources']; words: CardWords }) {
  const notes = [fact.text.lang !== words.lang && words.inEnglish, formatPeriod(words.lang, fact)].filter(
    Boolean,
  );
  const sourced = (text: string) => (
    <Sourced text={text} numbers={fact.sources} sources={sources} words={words} />
  );
  return (
    <li>
      <p class="fact" {...ownLanguage(fact.text)}>
        {notes.length > 0 ? fact.text.text : sourced(fact.text.text)}
      </p>
      {notes.length > 0 && <p class="meta">{sourced(notes.join(' · '))}</p>}
    </li>
  );
}
