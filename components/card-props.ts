import type { CardView, MissingCard } from '@/data/card-view';
import type { KindGroup } from '@/data/kinds';
import type { Lang, Text } from '@/data/texts';

/** Why a card could not be filled. The card turns it into words and offers the matching way out. */
export type CardFault = 'no-answer' | 'may-be-hidden' | 'still-on' | 'still-off';

export type CardContent =
  /** Show it only when the answer takes longer than 150 ms; `name` is the name as it stands on the page. */
  | { status: 'loading'; name: string; group: KindGroup }
  | { status: 'ready'; view: CardView }
  | { status: 'missing'; missing: MissingCard; name: string }
  | { status: 'error'; name: string; group?: KindGroup | undefined; reason: CardFault }
  /** The strip that stays for some seconds after the reader switched the site off. */
  | { status: 'off' };

export interface CardProps {
  lang: Lang;
  state: CardContent;
  /** Host name of the site that "off on this site" is about; empty where that is not offered. */
  host: string;
  /** Name of the card that led to this one; absent on the first card. */
  back?: Text | undefined;
  onClose(): void;
  onBack(): void;
  onForward(): void;
  /** Pins the card, or lets it go again. */
  onPin(): void;
  onOpen(entity: string): void;
  onSiteOff(): void;
  onUndo(): void;
  /** The main button of an error. */
  onRetry(): void;
}
