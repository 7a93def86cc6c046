import type { Alias, NamedEntity } from '@/matching/types';

/** An entity of plain English forms; `rule` goes for all of them. */
export function entity(id: string, forms: string[], rule: Partial<Alias> = {}): NamedEntity {
  return {
    id,
    aliases: forms.map((form) => ({ form, lang: 'en', case: 'exact', ...rule })),
    patterns: [],
    otherSenses: [],
    signs: [],
  };
}

/** An entity that is known by one pattern only. */
export function patternEntity(id: string, pattern: string): NamedEntity {
  return { id, aliases: [], patterns: [{ pattern, lang: 'en', case: 'any' }], otherSenses: [], signs: [] };
}
