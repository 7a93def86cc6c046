/** What an entity's forms say about its neighbors and its company. */
import { idsOf, type Draft } from '@/matching/compile-draft';
import type { Entity } from '@/matching/name-index';
import type { Evidence, NamedEntity } from '@/matching/types';
import type { Vocabulary } from '@/matching/vocabulary';

type EntityMaker = (entity: NamedEntity, number: number, vocabulary: Vocabulary) => Entity;

export function entityMaker(dictionary: readonly NamedEntity[], draft: Draft): EntityMaker {
  const byId = new Map(dictionary.map((entity) => [entity.id, entity]));
  const wordsOf = (text: string) => idsOf(draft.read(text));
  const texts = new Map(dictionary.map((entity) => [entity.id, friendTexts(entity, byId).map(wordsOf)]));
  const singles = singleNames(dictionary, wordsOf);
  const forms = dictionary.map((entity) => entity.aliases.map(({ form }) => wordsOf(form)));
  return (entity, number, vocabulary) => {
    const base = (word: number) => vocabulary.base[word] || word;
    const named = (forms[number] ?? []).map((words) =>
      words.flatMap((word) => singles.get(word) ?? singles.get(base(word)) ?? []),
    );
    return {
      id: entity.id,
      person: entity.id.startsWith('person/'),
      friends: new Set((texts.get(entity.id) ?? []).flat().map(base)),
      implies: [...new Set(named.flat())].filter((other) => other !== number),
      initials: initialsOf(entity),
    };
  };
}

/** Everything in which the words that belong to an entity stand. */
function friendTexts(entity: NamedEntity, byId: ReadonlyMap<string, NamedEntity>): string[] {
  const needs = [...entity.aliases, ...entity.patterns].flatMap((form) => form.needs ?? []);
  return [
    ...ownTexts(entity),
    ...needs.flatMap((need: Evidence) => {
      if (need === 'full-name') return [];
      const others = (need.entities ?? []).flatMap((id) => byId.get(id) ?? []);
      return [...(need.words ?? []), ...others.flatMap((other) => other.aliases.map(({ form }) => form))];
    }),
  ];
}

function ownTexts(entity: NamedEntity): string[] {
  return [
    ...entity.aliases.map(({ form }) => form),
    ...entity.patterns.map(({ pattern }) => pattern.replace(/\{[^}]*\}|[()[\]|]/g, ' ')),
  ];
}

/** Word id to entity, for the names of one word that stand alone. */
function singleNames(
  dictionary: readonly NamedEntity[],
  wordsOf: (text: string) => number[],
): Map<number, number> {
  const singles = new Map<number, number>();
  dictionary.forEach((entity, number) => {
    for (const { form, needs } of entity.aliases) {
      const words = needs === undefined && /^\p{Lu}/u.test(form) ? wordsOf(form) : [];
      if (words.length === 1) singles.set(words[0] ?? 0, number);
    }
  });
  return singles;
}

function initialsOf(entity: NamedEntity): string {
  const names = entity.aliases.filter(
    ({ form, needs }) => needs === undefined && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(form),
  );
  return [
    ...new Set(names.flatMap(({ form }) => form.split(' ').map((word) => word.charAt(0).toLowerCase()))),
  ].join('');
}
