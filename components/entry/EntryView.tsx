import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { EntityCard } from '@/components/EntityCard';
import { NoticeCard, type Notice } from '@/components/NoticeCard';
import { trailKey } from '@/components/trail-keys';
import type { CardWords } from '@/components/words/card-words';
import type { PopupWords } from '@/components/words/popup-words';
import { watchName } from '@/components/watch-name';
import type { Entry } from '@/data/briefing';
import type { CardView, MissingCard } from '@/data/card-view';
import { groupOfKind } from '@/data/kinds';
import type { IsoDate } from '@/matching/types';
import { useCard, type LoadedCard } from './use-card';
import { useTrail } from './use-trail';

interface EntryViewProps {
  entry: Entry;
  /** All that its links may lead to. */
  entries: Entry[];
  /** The day by which the entry is told: another one loads it anew. */
  date?: IsoDate | undefined;
  words: PopupWords;
  cardWords: CardWords;
  /** Where the way back ends, if not in the list of entries. */
  home?: string;
  /** Id of the heading, where it names more than this section. */
  headingId?: string;
  /** The card of an entry, as of that day. */
  loadCard(entity: string): Promise<CardView | MissingCard>;
  /** Back to the list. */
  onBack(): void;
}

/** An entry in popup and briefing: the card's own parts, with the ways through related entries. */
export function EntryView({ entry, entries, words, cardWords, home, onBack, ...props }: EntryViewProps) {
  const { stop, before, ahead, position, go, open } = useTrail(entry);
  const [card, retry] = useCard(stop.entity, props.date, props.loadCard);
  // Behind its other tabs the popup may hold more entries.
  const ownId = useId();
  const { headingId = ownId } = props;
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), [position]);
  useLayoutEffect(() => {
    section.current?.classList.remove('parted');
    if (section.current) watchName(section.current);
  }, [card]);

  const ways = {
    headingId,
    words: cardWords,
    back: before?.name ?? { text: home ?? words.entries, lang: words.lang },
    onBack: before ? () => go(-1) : onBack,
    forward: ahead?.name,
    onForward: ahead && (() => go(1)),
    onOpen(entity: string) {
      const next = entries.find((candidate) => candidate.entity === entity);
      if (next) open(next);
    },
  };

  function onKeyDown(event: KeyboardEvent): void {
    const way = trailKey(event);
    if (way === undefined) return;
    // In a tab the browser would leave the page by the same keys.
    event.preventDefault();
    if (way === 'back') ways.onBack();
    else ways.onForward?.();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a second way to what its buttons do.
    <section class="entry" tabIndex={-1} aria-labelledby={headingId} ref={section} onKeyDown={onKeyDown}>
      {card.status === 'ready' ? (
        <EntityCard key={position} {...ways} view={card.view} />
      ) : (
        <div class={card.status === 'loading' ? 'late' : ''}>
          <NoticeCard {...ways} state={noticeOf(card, stop)} onRetry={retry} />
        </div>
      )}
    </section>
  );
}

function noticeOf(card: Exclude<LoadedCard, { status: 'ready' }>, { name: { text }, kind }: Entry): Notice {
  if (card.status === 'missing') return { status: 'missing', name: text, missing: card.missing };
  const group = groupOfKind(kind);
  if (card.status === 'loading') return { status: 'loading', name: text, group };
  return { status: 'error', name: text, group, reason: 'no-answer' };
}
