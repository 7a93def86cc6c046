import type { CardView } from '@/data/card-view';
import { PackText } from './PackText';
import { Sourced } from './Sourced';
import { Unfold } from './Unfold';
import type { CardWords } from './words/card-words';

interface DisputedProps {
  view: Pick<CardView, 'disputed' | 'sources'>;
  words: CardWords;
}

/** Both readings of what is disputed: what is claimed, and what the sources show. */
export function Disputed({ view: { disputed, sources }, words }: DisputedProps) {
  if (disputed.length === 0) return null;
  return (
    <Unfold label={words.disputed(disputed.length)} note={String(disputed.length)}>
      <ul class="facts">
        {disputed.map(({ claim, record, sources: numbers, agreeing }) => (
          <li key={claim.text}>
            <p class="meta">{words.claim}</p>
            <PackText as="p" class="fact claim" of={claim} />
            <p class="meta">{words.record}</p>
            <p class="fact" lang={record.lang} dir="auto">
              <Sourced
                text={record.text}
                numbers={numbers}
                agreeing={agreeing}
                sources={sources}
                words={words}
              />
            </p>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}
