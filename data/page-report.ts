import type { IsoDate } from '@/matching/types';
import type { KindGroup } from './kinds';
import type { Density } from './settings';

/** What a page tells the popup and the badge of itself. */
export interface PageReport {
  /** Host name of the tab's top page: the site that the switch is about. */
  host: string;
  /** Title and address of the page, for a briefing that the reader copies. Never stored. */
  title: string;
  address: string;
  /** The day the page was written, if the page or the reader says so. */
  date?: IsoDate | undefined;
  /** The reader says so. */
  dateIsSet?: boolean;
  /** In order of appearance, frames after the top page. */
  entities: FoundEntity[];
}

/** A page with what the settings say of its site. */
export interface MarkedPage extends PageReport {
  marking: MarkingState;
}

export interface MarkingState {
  /** Names are marked: not paused, and the site is not switched off. */
  on: boolean;
  paused: boolean;
  siteOff: boolean;
  /** The reader asked for marks on background entities (countries, White House) too. */
  markBackground: boolean;
  density: Density;
  /** Kinds that are not marked. */
  kindsOff: KindGroup[];
}

/** An entity and the number of its mentions, marked or not. A page tells hundreds of them: as pairs they are small. */
export type EntityCount = [entity: string, mentions: number];

/** What a frame holds, in order of appearance. */
export type FoundInFrame = [frame: number, counts: EntityCount[]];

/** What a tab's top page answers: frames after the top page. */
export interface PageAnswer extends Omit<PageReport, 'entities'> {
  found: FoundInFrame[];
}

export interface FoundEntity {
  entity: string;
  /** Mentions on the page, marked or not. */
  count: number;
  /** Frame that holds the first mention; 0 is the top page. */
  frame: number;
}
