/** What `compile` makes of a dictionary, and what scanning and deciding read. Entities and cues are numbers here. */
import type { CaseRule } from './types';
import type { Program } from './pattern-program';
import type { Trie } from './trie';
import type { Vocabulary } from './vocabulary';

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
  near: boolean;
  /** Half of its evidence or more names a nation: the form describes something of that nation, and other nations have the like. */
  owned: boolean;
  /** First and last day on which a page may use the form so, `YYYY-MM-DD`. */
  from: string | undefined;
  to: string | undefined;
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
  person: boolean;
  weapon: boolean;
  /** A place, a country or a region: every page has some, whatever it is about. */
  scenery: boolean;
  /** One of its forms is owned (see Form). */
  owned: boolean;
  /** Base ids of the words that may stand beside a form without making it another name. */
  friends: ReadonlySet<number>;
  /** Base ids of the words that may name the owner of what a form describes. */
  owners: ReadonlySet<number>;
  /** Entities that a mention of this one puts on the page as well. */
  implies: readonly number[];
  /** First letters of the words of its full names. */
  initials: string;
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

export interface Index {
  vocabulary: Vocabulary;
  trie: Trie;
  entities: readonly Entity[];
  forms: readonly Form[];
  blockers: readonly Blocker[];
  cues: readonly Cue[];
  /** By id of the first word. */
  patterns: ReadonlyMap<number, readonly CompiledPattern[]>;
  /** Ids of the words of names, patterns and evidence: beside a form they do not make a foreign name. */
  ownWords: ReadonlySet<number>;
  /** By word id: the entity whose people or language the word names. */
  demonyms: ReadonlyMap<number, number>;
  /** Runs of katakana that names and cues use: they may follow a name as a word of its own. */
  katakana: ReadonlySet<string>;
}
