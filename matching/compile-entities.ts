/** What an entity's forms say about its neighbors and its company. */
import { idsOf, type ReadForm } from '@/matching/compile-draft';
import type { Entity } from '@/matching/name-index';
import type { NamedEntity } from '@/matching/types';
import type { Vocabulary } from '@/matching/vocabulary';

/** @param read reads a form with the finished vocabulary */
export function compileEntities(
  dictionary: readonly NamedEntity[],
  vocabulary: Vocabulary,
  read: ReadForm,
  owned: ReadonlySet<number>,
): Entity[] {
  const wordsOf = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => idsOf(read(text))).map((word) => vocabulary.base[word] || word));
  const numbers = new Map(dictionary.map(({ id }, number) => [id, number]));
  const own = dictionary.map((entity) => wordsOf(ownTexts(entity)));
  const singles = singleNames(dictionary, read);
  const implies = dictionary.map((entity, number) => {
    const words = wordsOf(entity.aliases.map(({ form }) => form));
    return [...new Set([...words].flatMap((word) => singles.get(word) ?? []))].filter(
      (other) => other !== number,
    );
  });
  return dictionary.map((entity, number) => {
    const needed = neededEntities(entity).flatMap((id) => numbers.get(id) ?? []);
    const named = [...wordsOf(neededWords(entity))].flatMap((word) => singles.get(word) ?? []);
    const friends = [
      ...(own[number] ?? []),
      ...wordsOf(neededWords(entity)),
      ...needed.flatMap((other) => [...(own[other] ?? [])]),
    ];
    const companions = dictionary.flatMap((_, other) =>
      isCompanion(implies[other], [...needed, ...named]) ? [...(own[other] ?? [])] : [],
    );
    return {
      id: entity.id,
      person: entity.id.startsWith('person/'),
      owned: owned.has(number),
      friends: new Set(friends),
      owners: new Set([...friends, ...named.flatMap((other) => [...(own[other] ?? [])]), ...companions]),
      implies: implies[number] ?? [],
      initials: initialsOf(entity),
    };
  });
}

/** An entity that speaks of one other only ("Self-Defense Forces": Japan) may own what is that one's. */
function isCompanion(implied: readonly number[] = [], needed: readonly number[]): boolean {
  const [only, ...others] = implied;
  return only !== undefined && others.length === 0 && needed.includes(only);
}

function ownTexts(entity: NamedEntity): string[] {
  return [
    ...entity.aliases.map(({ form }) => form),
    ...entity.patterns.map(({ pattern }) => pattern.replace(/\{[^}]*\}|[()[\]|]/g, ' ')),
  ];
}

function neededEntities(entity: NamedEntity): string[] {
  return evidenceOf(entity).flatMap((need) => (need === 'full-name' ? [] : (need.entities ?? [])));
}

function neededWords(entity: NamedEntity): string[] {
  return evidenceOf(entity).flatMap((need) => (need === 'full-name' ? [] : (need.words ?? [])));
}

function evidenceOf(entity: NamedEntity) {
  return [...entity.aliases, ...entity.patterns].flatMap((form) => form.needs ?? []);
}

/** Word id to entity, for the names of one word that stand alone. */
function singleNames(dictionary: readonly NamedEntity[], read: ReadForm): Map<number, number> {
  const singles = new Map<number, number>();
  dictionary.forEach(({ aliases }, entity) => {
    for (const { form, needs } of aliases) {
      const words = needs === undefined && /^\p{Lu}/u.test(form) ? idsOf(read(form)) : [];
      if (words.length === 1) singles.set(words[0] ?? 0, entity);
    }
  });
  return singles;
}

/** First letters of the words of names such as "Yoshimasa Hayashi". */
function initialsOf(entity: NamedEntity): string {
  const names = entity.aliases.filter(
    ({ form, needs }) => needs === undefined && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(form),
  );
  return [
    ...new Set(names.flatMap(({ form }) => form.split(' ').map((word) => word.charAt(0).toLowerCase()))),
  ].join('');
}
