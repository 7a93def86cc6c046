/** Turns a dictionary into the index that recognition reads. Runs once a pack set, not once a page. */
import { compilePattern } from './pattern-program';
import { PatternError } from './pattern-parse';
import { newDraft, type Draft } from './compile-draft';
import { formReader, type ReadForm } from './form-words';
import { DEMONYM, draftVocabulary, type Vocabulary } from './vocabulary';
import { formMaker } from './compile-forms';
import { compileEntities } from './compile-entities';
import type { CompiledPattern, Entity, Form, Index } from './name-index';
import type { NamedEntity } from './types';

export { PatternError };

/**
 * @throws {PatternError} if a pattern cannot be used: entity, pattern and reason in one sentence
 */
export function compile(dictionary: readonly NamedEntity[]): Index {
  const vocabulary = draftVocabulary();
  const draft = newDraft(dictionary, formReader(vocabulary.find));
  const makeForms = formMaker(draft);
  const patterns: { id: string; form: number; text: string }[] = [];
  dictionary.forEach((entity, number) => {
    makeForms.aliases(entity, number);
    makeForms.signs(entity, number);
    for (const pattern of entity.patterns) {
      patterns.push({
        id: entity.id,
        form: makeForms.pattern(entity, number, pattern),
        text: pattern.pattern,
      });
    }
  });
  const programs = compilePatterns(patterns, draft.read);
  const frozen = vocabulary.freeze();
  const entities = compileEntities(dictionary, frozen, draft.read, ownedBy(draft.forms));
  return {
    vocabulary: frozen,
    trie: draft.trie.freeze(frozen.base.length),
    entities,
    forms: draft.forms,
    blockers: draft.blockers,
    cues: draft.cues,
    patterns: programs,
    ownWords: ownWordsOf(entities, frozen),
    demonyms: demonymsOf(draft.forms, frozen, draft.read),
    katakana: katakanaOf(draft),
  };
}

/** Says what is wrong with a pattern, or gives undefined. */
export function checkPattern(pattern: string): string | undefined {
  try {
    compilePattern(pattern, formReader(draftVocabulary().find));
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

function compilePatterns(
  patterns: readonly { id: string; form: number; text: string }[],
  read: ReadForm,
): Map<number, CompiledPattern[]> {
  const byWord = new Map<number, CompiledPattern[]>();
  for (const { id, form, text } of patterns) {
    const program = programOf(id, text, read);
    for (const word of program.firstWords) {
      byWord.set(word, [...(byWord.get(word) ?? []), { form, program }]);
    }
  }
  return byWord;
}

function programOf(id: string, text: string, read: ReadForm) {
  try {
    return compilePattern(text, read);
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`${id}: ${error.message}`);
    throw error;
  }
}

/** The friends of all entities, in any number or tense. */
function ownWordsOf(entities: readonly Entity[], { base }: Vocabulary): Set<number> {
  const own = new Set<number>();
  for (const { friends } of entities) for (const word of friends) own.add(word);
  const inflected: number[] = [];
  base.forEach((word, id) => {
    if (word !== 0 && own.has(word)) inflected.push(id);
  });
  for (const id of inflected) own.add(id);
  return own;
}

/** Entities whose description other nations share. */
function ownedBy(forms: readonly Form[]): Set<number> {
  return new Set(forms.filter(({ owned, wide }) => owned && !wide).map(({ entity }) => entity));
}

/** A word such as "Japanese" speaks of the entity whose one-word name it leans on. */
function demonymsOf(forms: readonly Form[], vocabulary: Vocabulary, read: ReadForm): Map<number, number> {
  const entities = new Map<number, number>();
  for (const form of forms) {
    if (form.shapes.length !== 1 || !form.name || form.needs.length > 0 || form.wide) continue;
    entities.set(read(form.text).ids[0] ?? 0, form.entity);
  }
  const demonyms = new Map<number, number>();
  vocabulary.base.forEach((base, word) => {
    const entity = entities.get(base);
    if (entity !== undefined && vocabulary.inflection[word] === DEMONYM) demonyms.set(word, entity);
  });
  return demonyms;
}

function katakanaOf(draft: Draft): Set<string> {
  const texts = [...draft.forms.map(({ text }) => text), ...draft.cues.map(({ text }) => text)];
  return new Set(texts.flatMap((text) => text.match(/[\p{sc=Katakana}ー]{2,}/gu) ?? []));
}
