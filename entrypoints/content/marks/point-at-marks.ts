import type { PageCard } from '@/entrypoints/content/card/card';
import type { Hit } from './hit-test';
import type { PointerTargets } from './pointer';
import type { Session } from '@/entrypoints/content/session';

/** What the pointer does to the marks of a session and to the card. */
export function pointAtMarks(session: Session, card: PageCard): PointerTargets<Hit> {
  return {
    markAt: (x, y) => session.markAt(x, y),
    isCard: (target) => card.contains(target),
    onOver(hit, fast) {
      card.pointAt(hit);
      session.setHover(hit.mark);
      card.send({ type: 'over', target: hit.mark, fast });
    },
    onOut() {
      session.setHover(undefined);
      card.send({ type: 'out' });
    },
    onCard() {
      session.setHover(undefined);
      card.send({ type: 'enter-card' });
    },
    onActivate: (hit) => card.send({ type: 'activate', target: hit.mark }),
    onPress: (hit) => hit?.mark === card.target() || card.send({ type: 'leave' }),
    onPressInCard: () => card.send({ type: 'hold' }),
  };
}
