/** Classes and pieces of the vocabulary, each compiled when a pattern first asks for it. */
import { compilePattern } from './compile-pattern';
import type { FormWords, ReadForm } from './form-words';
import { PatternError } from './pattern-parse';
import { MOST_PIECES, type Program } from '@/matching/scan/pattern-program';
import type { Vocabulary } from '@/matching/types';
import { wordsOfClass } from './vocabulary';

export interface NamedPart {
  /** A piece of a pattern; otherwise a class of words. */
  piece: boolean;
  number: number;
  firstTerms: ReadonlySet<number>;
  /** Words of its longest match. */
  longest: number;
}

/** @throws {PatternError} if the vocabulary has nothing of that name, or a piece holds itself */
export type NamedParts = (name: string) => NamedPart;

export interface CompiledVocabulary {
  named: NamedParts;
  /** By number. */
  pieces: readonly Program[];
}

/**
 * @param read the words of a literal text
 * @param readAsIs the same for a word of a class, which comes in all its forms
 * @param join tells that a word or phrase belongs to a class, and gives its term
 */
export function compileVocabulary(
  vocabulary: Vocabulary,
  read: ReadForm,
  readAsIs: ReadForm,
  join: (text: string, words: FormWords, number: number) => number,
): CompiledVocabulary {
  const parts = new Map<string, NamedPart>();
  const open = new Set<string>();
  const pieces: Program[] = [];
  let classes = 0;

  function named(name: string): NamedPart {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const texts = wordsOfClass(vocabulary, name);
    const part = texts === undefined ? pieceNamed(name) : classOf(texts);
    parts.set(name, part);
    return part;
  }

  function classOf(texts: readonly string[]): NamedPart {
    const number = classes;
    classes += 1;
    const spelled = texts.map((text) => ({ text, words: readAsIs(text) }));
    // A phrase is met as a whole: its first word alone ("the") would be met everywhere.
    const beginnings = spelled.map(({ text, words }) => join(text, words, number));
    return {
      piece: false,
      number,
      firstTerms: new Set(beginnings),
      longest: Math.max(...spelled.map(({ words }) => words.ids.length)),
    };
  }

  function pieceNamed(name: string): NamedPart {
    const text = Object.hasOwn(vocabulary.pieces, name) ? vocabulary.pieces[name] : undefined;
    if (text === undefined) throw new PatternError(`The vocabulary has no "${name}".`);
    if (open.has(name)) throw new PatternError(`The piece "${name}" of the vocabulary holds itself.`);
    if (pieces.length === MOST_PIECES)
      throw new PatternError(`The vocabulary has more than ${MOST_PIECES} pieces.`);
    open.add(name);
    try {
      const program = compilePattern(`(${text})`, read, named);
      const number = pieces.push(program) - 1;
      return { piece: true, number, firstTerms: program.firstTerms, longest: program.longest };
    } finally {
      open.delete(name);
    }
  }

  return { named, pieces };
}
