import { NO_VOCABULARY, type NamedEntity, type Vocabulary } from '@/matching/types';
import type { Pack, PackEntity } from './pack';

/** What recognition needs of a pack: each form with its rule. */
export function dictionaryOf(pack: Pack): NamedEntity[] {
  return pack.entities.map((entity) => ({
    id: entity.id,
    aliases: entity.aliases.flatMap(({ forms, ...rule }) => forms.map((form) => ({ form, ...rule }))),
    patterns: entity.patterns ?? [],
    otherSenses: entity.otherSenses ?? [],
    signs: entity.signs ?? [],
    related: relatedTo(pack, entity),
  }));
}

/** A policy shares its words with those before and after it, an event its own with others, a council those of other nations. */
const NOT_TOLD_BY_COMPANY: readonly PackEntity['kind'][] = ['policy', 'event', 'org'];

/** What may stand as evidence for an entity because the pack relates the two. */
function relatedTo({ relations = [] }: Pack, { id, kind }: PackEntity): string[] {
  if (NOT_TOLD_BY_COMPANY.includes(kind)) return [];
  const others = relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(others)];
}

/** What the patterns and the evidence of a pack call by name. */
export function vocabularyOf(pack: Pack): Vocabulary {
  return pack.vocabulary ?? NO_VOCABULARY;
}
