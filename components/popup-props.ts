import type { Briefing } from '@/data/briefing';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import type { CardView, MissingCard } from '@/data/card-view';
import type { CopyFormat } from '@/data/clipboard';
import type { MarkedPage } from '@/data/page-report';
import type { Settings, SettingsChange } from '@/data/settings';
import type { Lang } from '@/data/texts';
import type { IsoDate } from '@/matching/types';

/** What the popup knows of the page that it stands over. */
export type PopupPage =
  /** The page is busy and has not answered yet. */
  | { status: 'loading' }
  | { status: 'ready'; report: MarkedPage }
  /** Browser pages, the add-on store, and tabs that were open before the installation. */
  | { status: 'cannot-run' };

export interface Shortcut {
  label: 'list' | 'next' | 'previous' | 'toggle';
  /** As the browser writes it: the reader may have changed it. */
  keys: string;
}

/** What the settings panel shows. */
export type ShownSettings = Pick<Settings, 'density' | 'kindsOff' | 'markBackground' | 'lang'>;

/** What the popup tells above its tabs: that stored settings were of no use, or that something has failed just now. */
export type PopupNotice = 'settings-damaged' | 'not-saved' | 'not-dated' | 'not-opened' | 'not-asked';

export interface PopupProps {
  lang: Lang;
  briefing: Briefing;
  /** The briefing as seen from the page. */
  onPage: BriefingOnPage;
  page: PopupPage;
  /** Marking is paused on all sites. Known also where the page cannot be asked. */
  paused: boolean;
  settings: ShownSettings;
  notice?: PopupNotice | undefined;
  /** Those that have keys; nothing where the browser has no keys to give. */
  shortcuts: Shortcut[] | undefined;
  onSite(on: boolean): void;
  /** The reader says when the page was written; nothing: back to the page's own date. */
  onDate(date: IsoDate | undefined): void;
  onPause(paused: boolean): void;
  onSettings(change: SettingsChange): void;
  /** Scroll to the first mention and open its card; resolves to false where the page shows none. */
  onShow(entity: string, frame: number): Promise<boolean>;
  onDismissNotice(): void;
  onOpenShortcuts(): void;
  onOpenBriefing(): void;
  /** Copies the briefing; resolves to false where the browser refused. */
  onCopy(format: CopyFormat): Promise<boolean>;
  /** The card of an entry, as of the page's date. */
  loadCard(entity: string): Promise<CardView | MissingCard>;
}
