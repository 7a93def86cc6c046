import { NO_VOCABULARY, type NamedEntity, type Vocabulary } from '@/matching/types';
import type { Pack } from './pack';

/** What recognition needs of a pack: each form with its rule. */
export function dictionaryOf(pack: Pack): NamedEntity[] {
  return pack.entities.map((entity) => ({
    id: entity.id,
    aliases: entity.aliases.flatMap(({ forms, ...rule }) => forms.map((form) => ({ form, ...rule }))),
    patterns: entity.patterns ?? [],
    otherSenses: entity.otherSenses ?? [],
    signs: entity.signs ?? [],
  }));
}

/** What the patterns and the evidence of a pack call by name. */
export function vocabularyOf(pack: Pack): Vocabulary {
  return pack.vocabulary ?? NO_VOCABULARY;
}
