import type { ComponentChildren } from 'preact';
import type { Kind } from '@/data/kinds';
import type { SourceKind } from '@/data/pack';
import type { Lang } from '@/data/texts';
import { CARD_WORDS_EN } from './card-words-en';
import { CARD_WORDS_JA } from './card-words-ja';

/** Every word of the card that is not the pack's. They go into each page: keep them few. */
export interface CardWords {
  lang: Lang;
  kinds: Record<Kind, string>;
  facts: string;
  asOf(date: string): string;
  /** Marks an English text among Japanese ones. */
  inEnglish: string;
  more(count: number): string;
  related: string;
  sources(count: number): string;
  source(number: number, publisher: string): string;
  sourceKinds: Record<SourceKind, string>;
  close: string;
  back(name: string): string;
  forward: string;
  pin: string;
  /** On the grip of a pinned card. */
  move: string;
  /** The same for those who do not see it: begins with `move`. */
  moveByKeys: string;
  siteOff: string;
  offOn(host: string): string;
  undo: string;
  loading: string;
  missing: string;
  /** A sentence around the name of another entry, which is a button. */
  mentionedIn(entry: ComponentChildren): ComponentChildren[];
  searched(packs: string): string;
  noAnswer: string;
  retry: string;
  updated: string;
  reload: string;
}

export function cardWords(lang: Lang): CardWords {
  return lang === 'ja' ? CARD_WORDS_JA : CARD_WORDS_EN;
}
