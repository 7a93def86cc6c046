import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CARD_HEADING_ID } from '@/components/card-heading-id';
import { EntityCard } from '@/components/EntityCard';
import { NoticeCard, type Notice } from '@/components/NoticeCard';
import type { PopupProps } from '@/components/popup-props';
import type { CardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import { watchName } from '@/components/watch-name';
import type { Entry } from '@/data/briefing';
import { groupOfKind, type Kind } from '@/data/kinds';
import type { Text } from '@/data/texts';
import type { IsoDate } from '@/matching/types';
import { useCard, type LoadedCard } from './use-card';

interface EntryViewProps extends Pick<PopupProps, 'loadCard'> {
  entry: Entry;
  /** The day by which the entry is told: another one loads it anew. */
  date?: IsoDate | undefined;
  words: PopupWords;
  cardWords: CardWords;
  /** Where the way back ends, if not in the list of entries. */
  home?: string;
  /** Back to the list. */
  onBack(): void;
}

interface Step {
  entity: string;
  kind?: Kind | undefined;
  name: Text;
}

/** An entry in the popup: the card's own parts, over the full width, with the way back through related entries. */
export function EntryView({ entry, date, words, cardWords, home, loadCard, onBack }: EntryViewProps) {
  const [trail, setTrail] = useState<Step[]>([]);
  const step: Step = trail.at(-1) ?? entry;
  const before = trail.length === 0 ? undefined : (trail.at(-2) ?? entry);
  const [card, retry] = useCard(step.entity, date, loadCard);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), [step.entity]);
  useLayoutEffect(() => {
    if (section.current) watchName(section.current);
  }, [card]);

  const ways = {
    words: cardWords,
    back: before?.name ?? { text: home ?? words.entries, lang: words.lang },
    onBack: before ? () => setTrail(trail.slice(0, -1)) : onBack,
    onOpen: (entity: string) => setTrail([...trail, linkOf(entity, card)]),
  };
  return (
    <section class="entry" tabIndex={-1} aria-labelledby={CARD_HEADING_ID} ref={section}>
      {card.status === 'ready' ? (
        <EntityCard key={step.entity} {...ways} view={card.view} />
      ) : (
        <div class={card.status === 'loading' ? 'late' : ''}>
          <NoticeCard {...ways} state={noticeOf(card, step)} onRetry={retry} />
        </div>
      )}
    </section>
  );
}

function linkOf(entity: string, card: LoadedCard): Step {
  const related = card.status === 'ready' ? card.view.related : [];
  return related.find((link) => link.entity === entity) ?? { entity, name: { text: entity, lang: 'en' } };
}

function noticeOf(card: Exclude<LoadedCard, { status: 'ready' }>, { name: { text }, kind }: Step): Notice {
  if (card.status === 'missing') return { status: 'missing', name: text, missing: card.missing };
  const group = groupOfKind(kind ?? 'concept');
  if (card.status === 'loading') return { status: 'loading', name: text, group };
  return { status: 'error', name: text, group, reason: 'no-answer' };
}
