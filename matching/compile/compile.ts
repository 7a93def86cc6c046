/** Turns a dictionary into the index that recognition reads. Runs once a pack set, not once a page. */
import { compilePattern, type CompiledProgram } from './compile-pattern';
import { compileVocabulary, type CompiledVocabulary } from './compile-vocabulary';
import { PatternError } from './pattern-parse';
import { newDraft, type Draft } from './compile-draft';
import { draftTerms, type Term } from './compile-terms';
import { formReader, type ReadForm } from './form-words';
import { DEMONYM } from '@/matching/text/inflections';
import { formMaker } from './compile-forms';
import { compileEntities } from './compile-entities';
import { compileUses } from './compile-uses';
import { openIndex } from '@/matching/index/open-index';
import { writeIndex } from '@/matching/index/write-index';
import type { Entity, Form, Index } from '@/matching/name-index';
import { NO_VOCABULARY, type NamedEntity, type Vocabulary } from '@/matching/types';

export { PatternError };

/**
 * An index in its bytes; `openIndex` reads them.
 *
 * @param source checksum of what the dictionary was taken from
 * @param vocabulary what its patterns and its evidence call by name
 * @throws {PatternError} if a pattern cannot be used: entity, pattern and reason in one sentence
 * @throws {RangeError} if a name is too long
 */
export function compileBytes(
  dictionary: readonly NamedEntity[],
  source: number,
  vocabulary: Vocabulary = NO_VOCABULARY,
): ArrayBuffer {
  const draft = newDraft(dictionary, draftTerms(), vocabulary);
  const makeForms = formMaker(draft);
  const vocabularyParts = compileVocabulary(vocabulary, draft.read, draft.readAsIs, (text, words, number) =>
    draft.terms.joinClass(text, words, number),
  );
  const patterns: { form: number; program: CompiledProgram }[] = [];
  dictionary.forEach((entity, number) => {
    makeForms.aliases(entity, number);
    makeForms.signs(entity, number);
    for (const pattern of entity.patterns) {
      const program = programOf(entity.id, pattern.pattern, draft.read, vocabularyParts);
      patterns.push({ form: makeForms.pattern(entity, number, pattern), program });
    }
  });
  patterns.forEach(({ program }, number) => {
    for (const word of program.firstTerms) draft.terms.payloadOf(word).patterns.push(number);
  });
  draft.terms.inflectAll();
  const { terms } = draft.terms;
  const uses = compileUses(vocabulary);
  const singles = draft.singles.byWord;
  const entities = compileEntities(dictionary, terms, draft.read, singles, ownedBy(draft.forms), uses);
  return writeIndex(
    {
      ...draft.terms.phrases(),
      terms,
      entities,
      forms: draft.forms,
      blockers: draft.blockers,
      cues: draft.cues,
      patterns,
      pieces: vocabularyParts.pieces,
      uses,
      ownWords: ownWordsOf(entities, terms),
      demonyms: demonymsOf(terms, singles),
      katakana: katakanaOf(draft),
    },
    source,
  );
}

/**
 * The index of a dictionary, for use at once.
 *
 * @throws as `compileBytes` does
 */
export function compile(dictionary: readonly NamedEntity[], vocabulary: Vocabulary = NO_VOCABULARY): Index {
  const index = openIndex(compileBytes(dictionary, 0, vocabulary), 0);
  if ('refused' in index) throw new Error(index.refused);
  return index;
}

/** Says what is wrong with a pattern that may use this vocabulary, or gives undefined. */
export function patternChecker(vocabulary: Vocabulary): (pattern: string) => string | undefined {
  const read = formReader(draftTerms().word);
  const { named } = compileVocabulary(vocabulary, read, read, () => 0);
  return (pattern) => {
    try {
      compilePattern(pattern, read, named);
      return undefined;
    } catch (error) {
      if (error instanceof PatternError) return error.message;
      throw error;
    }
  };
}

function programOf(id: string, text: string, read: ReadForm, { named }: CompiledVocabulary): CompiledProgram {
  try {
    return compilePattern(text, read, named);
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`${id}: ${error.message}`);
    throw error;
  }
}

/** The friends of all entities, in any number or tense. */
function ownWordsOf(entities: readonly Entity[], terms: readonly Term[]): Set<number> {
  const own = new Set(entities.flatMap(({ friends }) => [...friends]));
  const inflected = terms.flatMap(({ base }, term) => (base !== 0 && own.has(base) ? [term] : []));
  return new Set([...own, ...inflected]);
}

/** Entities whose description other nations share. */
function ownedBy(forms: readonly Form[]): Set<number> {
  return new Set(forms.filter(({ owned, wide }) => owned && !wide).map(({ entity }) => entity));
}

/** A word such as "Japanese" speaks of the entity whose one-word name it leans on. */
function demonymsOf(
  terms: readonly Term[],
  singles: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  return new Map(
    terms.flatMap(({ base, inflection }, term): [number, number][] => {
      const entity = inflection === DEMONYM ? singles.get(base) : undefined;
      return entity === undefined ? [] : [[term, entity]];
    }),
  );
}

function katakanaOf(draft: Draft): Set<string> {
  const texts = [...draft.forms.map(({ text }) => text), ...draft.cues.map(({ text }) => text)];
  return new Set(texts.flatMap((text) => text.match(/[\p{sc=Katakana}ー]{2,}/gu) ?? []));
}
