/** What an index knows of a dictionary, as scanning and deciding read it. Entities and cues are numbers here. */
import type { CaseRule, KindUse } from './types';
import type { Program } from '@/matching/scan/pattern-program';

/** One alternative of what licenses a form: the entity's full name, or all of these together. */
export type Need = 'full-name' | { entities: readonly number[]; cues: readonly number[] };

/** A form or a pattern of an entity. */
export interface Form {
  entity: number;
  text: string;
  lang: string;
  case: CaseRule;
  /** Shapes of the words (see words.ts); empty for a pattern. */
  shapes: readonly number[];
  /** Closing marks that belong to the form: `)`, `」`. */
  tail: string;
  /** Empty: the form stands alone. */
  needs: readonly Need[];
  /** Evidence counts up to this distance. */
  reach: 'sentence' | 'near' | 'far';
  /** The nation that its evidence names must be the one that the text speaks of. */
  subject: boolean;
  /** Half of its evidence or more names a nation: the form describes something of that nation, and other nations have the like. */
  owned: boolean;
  /** First and last day on which a page may use the form so, `YYYY-MM-DD`. */
  from: string | undefined;
  to: string | undefined;
  /** Counts on pages without a date, too. */
  undated: boolean;
  /** Is marked only where nothing else in its sentence names the entity. */
  yields: boolean;
  /** Begins with a capital letter: a name, not a description. */
  name: boolean;
  /** All characters are Chinese or Japanese. */
  wide: boolean;
  senses: readonly Sense[];
}

export interface Sense {
  label: string;
  /** The sense names this very form, not only a longer one around it. */
  exact: boolean;
  cues: readonly number[];
}

export interface Entity {
  id: string;
  kind: string;
  person: boolean;
  /** How sentences use its names as a thing of its kind; the number of a `Use`. */
  use: number | undefined;
  /** A post that somebody holds. */
  office: boolean;
  /** A place, a country or a region: every page has some, whatever it is about. */
  scenery: boolean;
  /** One of its forms is owned (see Form). */
  owned: boolean;
  /** Terms of the words, without inflection, that may stand beside a form without making it another name. */
  friends: ReadonlySet<number>;
  /** Terms of the words, without inflection, that may name the owner of what a form describes. */
  owners: ReadonlySet<number>;
  /** The nation that its licenses name and that the pack knows signs of: whose a Japanese form of it is. */
  home: number | undefined;
  /** Of a nation that has signs: its names that stand alone, and its signs, in Japanese script. */
  wideNames: readonly string[];
  wideSigns: readonly string[];
  /** Entities that a mention of this one puts on the page as well. */
  implies: readonly number[];
  /** First letters of the words of its full names. */
  initials: string;
}

/** Words by which a sentence uses a name as a thing of its kind; what they are is said in types.ts. */
export interface Use {
  kind: string;
  en: Readonly<Record<keyof KindUse['en'], ReadonlySet<string>>>;
  ja: Readonly<Record<keyof KindUse['ja'], readonly string[]>>;
}

/** A longer name that is something else. */
export interface Blocker {
  entity: number;
  text: string;
  /** Begins with "The": counts only where that is written with a capital inside of a sentence. */
  article: boolean;
}

export interface Cue {
  text: string;
  /** Written with a capital letter, and counts only so. */
  capital: boolean;
  /** The entity that has the cue as its name: what implies it, fulfills the cue. */
  entity: number | undefined;
  /** The entity that is spoken of where the cue stands. */
  speaksOf: number | undefined;
}

export interface CompiledPattern {
  form: number;
  program: Program;
}

/**
 * What ends with a term: numbers of forms, cues, blockers; of the classes that it belongs to, and of the patterns that
 * may begin with it.
 */
export interface Payload<List = ArrayLike<number> & Iterable<number>> {
  forms: List;
  cues: List;
  blockers: List;
  patterns: List;
  classes: List;
}

/** Words and phrases by number: what a scan finds. 0 is none. */
export interface Terms {
  /** Calls back with each term that stands in a text, by their beginnings, then their lengths; code units. */
  scan: (text: string, visit: (term: number, start: number, end: number) => void) => void;
  /** The term that this one inflects, 0 for none. */
  base: (term: number) => number;
  /** How: see inflections.ts. */
  inflection: (term: number) => number;
  /** A word of names, patterns or evidence: beside a form it does not make a foreign name. */
  isOwn: (term: number) => boolean;
  /** The entity whose people or language the word names. */
  demonymOf: (term: number) => number | undefined;
  payload: (term: number) => Payload | undefined;
}

/** Records are read from the bytes of the index when they are first asked for. */
export interface Index {
  terms: Terms;
  entity: (number: number) => Entity;
  form: (number: number) => Form;
  blocker: (number: number) => Blocker;
  cue: (number: number) => Cue;
  pattern: (number: number) => CompiledPattern;
  piece: (number: number) => Program;
  use: (number: number) => Use;
  /** By id. */
  entityNumber: (id: string) => number | undefined;
  /** By text. */
  cueNumber: (text: string) => number | undefined;
  /** Whether names and cues use this run of katakana: it may follow a name as a word of its own. */
  hasKatakana: (run: string) => boolean;
}
