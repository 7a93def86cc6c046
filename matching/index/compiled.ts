/** What a dictionary is compiled to, before it becomes bytes. */
import type { Term } from '@/matching/compile/compile-terms';
import type { Blocker, CompiledPattern, Cue, Entity, Form, Use } from '@/matching/name-index';
import type { Program } from '@/matching/scan/pattern-program';
import type { Phrase } from '@/matching/phrases/phrase-index';

export interface Compiled {
  phrases: readonly Phrase[];
  /** By phrase: the number of its term. */
  termOfPhrase: readonly number[];
  terms: readonly Term[];
  entities: readonly Entity[];
  forms: readonly Form[];
  blockers: readonly Blocker[];
  cues: readonly Cue[];
  patterns: readonly CompiledPattern[];
  /** Pieces of patterns. */
  pieces: readonly Program[];
  uses: readonly Use[];
  /** Terms of the words of names, patterns and evidence. */
  ownWords: ReadonlySet<number>;
  /** By term: the entity whose people or language the word names. */
  demonyms: ReadonlyMap<number, number>;
  /** Runs of katakana that names and cues use. */
  katakana: ReadonlySet<string>;
}
