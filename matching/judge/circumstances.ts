import type { Candidate } from '@/matching/scan/scan';
import type { Neighbor } from '@/matching/neighbors/beside';
import type { SenseCost } from './other-sense';

/** What stands about a candidate before judging begins. */
export interface Circumstances {
  candidate: Candidate;
  neighbor: Neighbor;
  /** How its sentence uses it as a thing of its kind, if it does. */
  use: string | undefined;
  sense: SenseCost;
  /** Its text is about another nation than the owner of what it describes. */
  abroad: boolean;
  /** Its form holds for a time, and the page's day is known. */
  dated: boolean;
  /** The name beside it that vouches for it where nothing else does (see kindred.ts). */
  kindred?: string | undefined;
}

export interface Judgement {
  score: number;
  /** In a few words, what decided. */
  why: string;
}

export interface Open extends Circumstances {
  /** The last round's. */
  judgement: Judgement;
}
