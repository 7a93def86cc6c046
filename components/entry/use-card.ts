import { useEffect, useState } from 'preact/hooks';
import type { CardView, MissingCard } from '@/data/card-view';
import type { IsoDate } from '@/matching/types';

export type LoadedCard =
  | { status: 'loading' }
  | { status: 'ready'; view: CardView }
  | { status: 'missing'; missing: MissingCard }
  | { status: 'failed' };

/** The card of an entity as of a day, and a way to ask again. An answer that comes after the reader went on is dropped. */
export function useCard(
  entity: string,
  date: IsoDate | undefined,
  loadCard: (entity: string) => Promise<CardView | MissingCard>,
): [LoadedCard, retry: () => void] {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ for: string; card: LoadedCard }>();
  useEffect(() => {
    let dropped = false;
    const show = (card: LoadedCard) => {
      if (!dropped) setLoaded({ for: entity, card });
    };
    show({ status: 'loading' });
    loadCard(entity).then(
      (view) => show('missing' in view ? { status: 'missing', missing: view } : { status: 'ready', view }),
      () => show({ status: 'failed' }),
    );
    return () => {
      dropped = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the owner of `loadCard` may make a new one at each drawing.
  }, [entity, date, attempt]);
  const card: LoadedCard = loaded?.for === entity ? loaded.card : { status: 'loading' };
  return [card, () => setAttempt(attempt + 1)];
}
