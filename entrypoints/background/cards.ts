import type { CardFault } from '@/components/card-props';
import { drawCard } from '@/components/draw-card';
import { cardView } from '@/data/card-view';
import { NAME_SLOT, type DrawnElement, type Opening } from '@/data/drawing';
import { groupOfKind, type KindGroup } from '@/data/kinds';
import type { CardKit, CardQuestion } from '@/data/messages';
import type { Pack } from '@/data/pack';
import { textIn, type Lang, type Text } from '@/data/texts';
import type { IsoDate } from '@/matching/types';
import { cardStyles } from './card-styles';

export interface Reader {
  lang: Lang;
  /** Host name of the site that the card's "off on this site" is about; empty where that is not offered. */
  host: string;
}

export function drawnCard(
  pack: Pack,
  question: CardQuestion,
  { lang, host }: Reader,
): { drawing: DrawnElement; name: Text } {
  const { entity, name, back, date } = question;
  const view = cardView(pack, entity, lang, { written: date, today: today() });
  if ('missing' in view) {
    const drawing = drawCard({ lang, host, back, state: { status: 'missing', missing: view, name } });
    return { drawing, name: { text: name, lang } };
  }
  const drawing = drawCard({ lang, host, back, state: { status: 'ready', view } }, openingIn(pack, lang));
  return { drawing, name: view.name };
}

function openingIn({ entities }: Pack, lang: Lang): (entity: string) => Opening {
  return (entity) => {
    const linked = entities.find(({ id }) => id === entity);
    // The build refuses a pack with an id that leads nowhere.
    if (linked === undefined) throw new Error(`The pack has no entity ${entity}, to which a card leads.`);
    return { entity, name: textIn(lang, linked.name).text, group: groupOfKind(linked.kind) };
  };
}

/** The reader's own day, as an ISO date. */
export function today(): IsoDate {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

export function cardKit({ lang, host }: Reader): CardKit {
  const loading = (group: KindGroup) =>
    drawCard({ lang, host, state: { status: 'loading', name: NAME_SLOT, group } });
  const failed = (reason: CardFault) =>
    drawCard({ lang, host, state: { status: 'error', name: NAME_SLOT, reason } });
  return {
    styles: cardStyles,
    loading: {
      person: loading('person'),
      weapon: loading('weapon'),
      policy: loading('policy'),
      org: loading('org'),
      event: loading('event'),
      concept: loading('concept'),
    },
    failed: failed('no-answer'),
    doubtful: failed('may-be-hidden'),
    off: drawCard({ lang, host, state: { status: 'off' } }),
    stillOn: failed('still-on'),
    stillOff: failed('still-off'),
  };
}
