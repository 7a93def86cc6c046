import type { CardFault } from '@/components/card-props';
import type { Kind } from '@/data/kinds';
import type { SourceKind } from '@/data/pack';
import type { Lang } from '@/data/texts';
import { CARD_WORDS_EN } from './card-words-en';
import { CARD_WORDS_JA } from './card-words-ja';

/** Every word of the card that is not the pack's. */
export interface CardWords {
  lang: Lang;
  kinds: Record<Kind, string>;
  asOf(date: string): string;
  stale: string;
  whenWritten(date: string): string;
  since: string;
  /** "Since then" with the day of the first change. */
  sinceOn(date: string): string;
  undated: string;
  /** On the card of an office: who held it is unknown, because the page has no date, or because the pack has no holder. */
  holderUnknown: { undated: string; dated: string };
  now(date: string): string;
  nothingThen: string;
  around: string;
  history: string;
  facts(count: number): string;
  /** For an office that its holder has left; another role or rule has only ended. */
  noLonger(office: string): string;
  ended: string;
  /** How far the sources of something that goes on reach. */
  seen(date: string): string;
  acting: string;
  disputedFact: string;
  disputed(count: number): string;
  claim: string;
  record: string;
  /** How many independent sources say the same. */
  agree(count: number): string;
  compare: CompareWords;
  /** Marks an English text among Japanese ones. */
  inEnglish: string;
  more(count: number): string;
  related: string;
  sources(count: number): string;
  source(number: number, publisher: string): string;
  sourceKinds: Record<SourceKind, string>;
  close: string;
  back(name: string): string;
  /** The same where the name is not known. */
  backward: string;
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
  /** On the card of an entry that no pack knows: which packs were searched. */
  searched(packs: string): string;
  /** What went wrong, and the button that leads on. */
  faults: Record<CardFault, { told: string; wayOut: string }>;
}

/** Words of two versions of the same rules, side by side. */
export interface CompareWords {
  written: string;
  now: string;
  writtenAndNow: string;
  before: string;
  version(label: string): string;
  since(date: string): string;
  none: string;
  unchanged(text: string): string;
  notStated: string;
  allVersions(year: string): string;
}

export function cardWords(lang: Lang): CardWords {
  return lang === 'ja' ? CARD_WORDS_JA : CARD_WORDS_EN;
}
