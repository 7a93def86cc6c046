import type { PopupNotice, Shortcut } from '@/components/popup-props';
import type { KindGroup } from '@/data/kinds';
import type { Settings } from '@/data/settings';
import type { Lang } from '@/data/texts';
import { POPUP_WORDS_EN } from './popup-words-en';
import { POPUP_WORDS_JA } from './popup-words-ja';

/** Every word of the popup that is neither the pack's nor the card's. */
export interface PopupWords {
  lang: Lang;
  pause: string;
  thisPage: string;
  markOn(host: string): string;
  found(count: number): string;
  articleOf(date: string): string;
  /** The page shows no date. */
  noDate: string;
  dateOfPage: string;
  /** Back to the date that the page itself shows. */
  clearDate: string;
  onNothingFound: string;
  /** Only countries and institutions are named. */
  onNothingMarked: string;
  off: string;
  paused: string;
  noAccess: string;
  notices: Record<PopupNotice, string>;
  dismiss: string;
  tabs: string;
  page: string;
  briefing: string;
  openBriefing: string;
  entries: string;
  inOrder: string;
  times(count: number): string;
  alsoNamed: string;
  markBackground: string;
  shortcuts: string;
  settings: string;
  closeSettings: string;
  density: string;
  densities: Record<Settings['density'], string>;
  kindsOn: string;
  language: string;
  languages: Record<Settings['lang'], string>;
  shortcut: Record<Shortcut['label'], string>;
  noShortcuts: string;
  changeShortcuts: string;
  readAnyway: string;
  reading: string;
  offTitle(host: string): string;
  offText: string;
  pausedTitle: string;
  pausedText: string;
  resume: string;
  noAccessTitle: string;
  noAccessText: string;
  failedTitle: string;
  failedText: string;
  nothingTitle: string;
  nothingText(entries: number): string;
  /** Length of the summary: words in English, characters in Japanese. */
  length(count: number): string;
  checked(date: string): string;
  sources: string;
  filter: string;
  filterHint: string;
  shown(count: number, all: number): string;
  noMatch(query: string): string;
  /** The form of a name that the filter matched, where it is not the name itself. */
  also(form: string): string;
  groups: Record<KindGroup, string>;
  /** What the toolbar button is called: while the page says nothing, while names are marked, while they are not. */
  button: { plain: string; found(count: number): string; off: string };
}

export function popupWords(lang: Lang): PopupWords {
  return lang === 'ja' ? POPUP_WORDS_JA : POPUP_WORDS_EN;
}
