/**
 * Everything that is said between the parts, replies included. One type a direction; each method is one message.
 * Who may say what to the background is `ALLOWED`, below.
 */
import type { Briefing } from './briefing';
import type { CardView, MissingCard } from './card-view';
import type { DrawnElement } from './drawing';
import type { FlatMentions } from './flat-mentions';
import type { KindGroup } from './kinds';
import type { PackEntity } from './pack';
import type { EntityCount, FoundInFrame, MarkingState, PageAnswer } from './page-report';
import type { Language, SettingsChange } from './settings';
import type { Lang, Text } from './texts';
import type { IsoDate, Mention, PageFacts } from '@/matching/types';

/** Whether and how a page is marked; `host` is the site of the tab's top page. */
export interface Marking extends MarkingState {
  lang: Lang;
  host: string;
}

/** Of a mention what the page needs to draw it: a page of megabytes has ten thousand. */
export interface PageMention extends Pick<Mention, 'start' | 'end' | 'entity'> {
  group: KindGroup;
  prominence: PackEntity['prominence'];
}

export interface CardQuestion {
  entity: string;
  /** The name as the page has it. */
  name: string;
  back?: Text | undefined;
  /** The day the page was written. */
  date?: IsoDate | undefined;
}

/** What a card may tell in the place of its entity: */
export interface CardNotices {
  /** The background did not answer. */
  failed: DrawnElement;
  /** The page may hide the card, so that the click in it does not count. */
  doubtful: DrawnElement;
  /** Marking on this site was switched off in the card. */
  off: DrawnElement;
  /** It was to be, and that could not be stored. */
  stillOn: DrawnElement;
  /** It was to be undone, and that could not be stored. */
  stillOff: DrawnElement;
}

export interface CardKit extends CardNotices {
  styles: string;
  /** While the answer is not there yet, by the kind of the mark; the name is a slot. */
  loading: Record<KindGroup, DrawnElement>;
}

/** Asked of the background. It keeps no state between two questions: it may be stopped at any time. */
export interface ToBackground {
  /**
   * Is this page marked, and in which language does the reader read? Asked by every frame; the tab's top page decides.
   * Nothing while a frame is ready before its top page: it will hear `topPageReady`.
   */
  marking(): Marking | undefined;
  /**
   * Which names stand in these blocks of text? `context` is what the last reply returned: a page only hands it back, and
   * hundreds of strings cost it more than one.
   */
  recognise(question: { blocks: string[]; page: PageFacts; context?: string | undefined }): {
    mentions: FlatMentions;
    context: string;
    contextGrew: boolean;
    settled: boolean;
  };
  /** The card of an entity, drawn for a page. `back` is the name that its back button leads to. */
  card(question: CardQuestion): { drawing: DrawnElement; name: Text };
  /** What a page needs to show any card: styles, and the cards that stand in for one. */
  cardKit(): CardKit;
  /** The rules that paint marks, for shadow roots: only Firefox needs them there. */
  markStyles(): string;
  /**
   * A frame tells which entities it holds now, a top page those of its frames too: the background sets the badge, or passes
   * it on to the top page.
   */
  found(report: { found: FoundInFrame[]; on: boolean }): void;
  /** From the card: marking on this site on or off. The site is the sender's own, whatever the message says. */
  switchSite(wish: { on: boolean }): void;
  /** From the popup: how a site is marked by the settings; without one, what holds everywhere. */
  settings(question: { site?: string | undefined }): MarkingState & { lang: Language; damaged: boolean };
  changeSettings(change: SettingsChange): void;
  dismissDamage(): void;
  briefing(): Briefing;
  entry(question: { entity: string; date?: IsoDate | undefined }): CardView | MissingCard;
}

/** Asked of a page's content script, by the background or the popup. */
export interface ToPage {
  report(): PageAnswer;
  /** Settings changed: ask `marking` again. */
  markingChanged(): void;
  /** Told to all frames, and to the top page with them: it can be asked now, and hears anew what they hold. */
  topPageReady(): void;
  /** A frame of this page holds these entities; told to the top page only. */
  foundInFrame(report: { frame: number; counts: EntityCount[] }): void;
  /** The reader says when the page was written; without a date, the page's own holds again. Told to all frames. */
  setDate(wish: { date?: IsoDate | undefined }): void;
  /** Scroll to the first mention of the entity and open its card. False where none is on show. */
  show(wish: { entity: string }): boolean;
  /** Go to the next (1) or previous (-1) mention and open its card. */
  step(wish: { by: 1 | -1 }): void;
}

export type Sender = 'page' | 'extension';

/** Who may send what to the background. A page's content script may be spoken through by a hostile page's process. */
export const ALLOWED: Record<keyof ToBackground, readonly Sender[]> = {
  marking: ['page'],
  recognise: ['page'],
  card: ['page'],
  cardKit: ['page'],
  markStyles: ['page'],
  found: ['page'],
  switchSite: ['page'],
  settings: ['extension'],
  changeSettings: ['extension'],
  dismissDamage: ['extension'],
  briefing: ['extension'],
  entry: ['extension'],
};
