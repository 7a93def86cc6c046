/**
 * What recognition is given and what it gives back. Plain values: they cross the message border as they are.
 * All offsets are UTF-16 code units.
 */

/** How letters are compared: as written, or without regard to upper and lower case. */
export type CaseRule = 'exact' | 'any';

/** An ISO date of any precision: `2023`, `2023-12` or `2023-12-22`. */
export type IsoDate = string;

/** The days for which something holds, both ends included; a missing end is open. */
export interface Period {
  from?: IsoDate;
  to?: IsoDate;
}

/**
 * One thing that the page may establish and that licenses an alias: the entity's own full name, or all of these
 * entities and words together. `<ease>` is any word of that class.
 */
export type Evidence = 'full-name' | { entities?: string[]; words?: string[] };

/** What an alias and a pattern have in common: when a match of theirs may stand for the entity. */
export interface License {
  lang: string;
  case: CaseRule;
  /** One of these must be on the page; absent: the form stands alone. */
  needs?: Evidence[];
  /**
   * Where the evidence must stand. `page`, the default: anywhere. `sentence`: in the sentence, within some thirty words.
   * `near`: there, or within about twelve words in other sentences. `subject`: anywhere, but the nation that it names must
   * be the one that the text speaks of.
   */
  within?: 'page' | 'near' | 'sentence' | 'subject';
  /** The form means this entity only on pages dated within the period; `undated`: and on those without a date. */
  dates?: Period & { undated?: true };
  /** A paraphrase: where its sentence names the entity by a form that does not yield, that form is marked alone. */
  yields?: true;
}

export interface Alias extends License {
  form: string;
  /** Longer names: where a form of the entity is only a part of one of them, it means something else. */
  notPartOf?: string[];
}

/** Words that may stand for each other. Of verbs and nouns the regular inflected forms count too. */
export interface WordClass {
  verbs?: string[];
  nouns?: string[];
  words?: string[];
}

/**
 * How a sentence uses a name as a thing of its kind: a team travels to Japan, a missile is sent there. Each field names a
 * class of single words.
 */
export interface KindUse {
  en: {
    /** Before the name: what is done to such a thing. "send", "order" */
    handled: string;
    /** Behind the name and a hyphen: "equipped", "armed" */
    fitted: string;
    /** Directly behind the name: what belongs to such a thing. "rounds", "crews" */
    parts: string;
    /** Other things of the kind: "missile", "radar" */
    kin: string;
    /** What else a text on such things has; says little alone: "troops", "NATO" */
    scene: string;
    /** Behind the name: what people of that name do. "visit", "hire" */
    acting: string;
  };
  ja: {
    handled: string;
    /** Behind a number: 基, 発 */
    counters: string;
    /** Who handles such things, or whose they are: 米国, 政府 */
    actors: string;
  };
}

/** What patterns and evidence call by name, `<ease>`. */
export interface Vocabulary {
  classes: Readonly<Record<string, WordClass>>;
  /** For patterns only: pieces of them. */
  pieces: Readonly<Record<string, string>>;
  /** By kind of entity. */
  uses?: Readonly<Partial<Record<string, KindUse>>> | undefined;
}

export const NO_VOCABULARY: Vocabulary = { classes: {}, pieces: {} };

/**
 * A name with inner variation: `( a | b )` one of these, `[ a ]` may be missing, `{0,3}` up to three words between,
 * `<ease>` what the vocabulary has under that name, everything else is words in order.
 */
export interface Pattern extends License {
  pattern: string;
}

/** Another meaning of some forms, and the words near a form that give it away. */
export interface OtherSense {
  label: string;
  forms: string[];
  cues: string[];
}

export interface NamedEntity {
  /** Begins with the kind of the entity (kinds.ts): `weapon/patriot`. */
  id: string;
  aliases: Alias[];
  patterns: Pattern[];
  otherSenses: OtherSense[];
  /** Words that speak of the entity without naming it: "the yen" of Japan. */
  signs: string[];
  /** Entities each of which, places aside, is evidence for every form that asks for some, except in one sentence. */
  related?: string[];
}

/** What is known of the page besides its text. */
export interface PageFacts {
  title?: string;
  /** The day the page was written; unknown stays unknown. */
  date?: IsoDate;
}

/** What a page has established so far. Opaque to callers: pass back what the last answer held. */
export interface PageContext {
  /** Entities that the page has named beyond doubt. */
  entities: string[];
  /** Evidence words that the page contains. */
  words: string[];
  /** Longer names seen on the page that use a form of ours for something else ("Yuka Hayashi"). */
  namesakes: string[];
}

export interface Mention {
  /** Index into the blocks that were given. */
  block: number;
  /** First code unit of the mention in its block. */
  start: number;
  /** First code unit after it. */
  end: number;
  entity: string;
  /** 0 to 1: how sure recognition is. */
  score: number;
  /** In a few words, what decided. */
  why: string;
}

export interface Recognition {
  /** In reading order, none overlapping. */
  mentions: Mention[];
  context: PageContext;
  /** True when these blocks established something new, so that blocks decided before may read differently now. */
  contextGrew: boolean;
  /** True when no larger context can change what was decided here. */
  settled: boolean;
}
