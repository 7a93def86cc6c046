/** What an entity's forms say about its neighbors and its company. */
import type { ReadForm } from './form-words';
import { isScenery, kindOfEntity } from '@/matching/kinds';
import type { Entity, Use } from '@/matching/name-index';
import { OFFICES, ROLES } from '@/matching/neighbors/english-words';
import type { NamedEntity } from '@/matching/types';
import type { Term } from './compile-terms';
import type { SingleNames } from './single-names';
import { classNamed } from './vocabulary';

/** @param owned numbers of the entities whose description other nations share */
export function compileEntities(
  dictionary: readonly NamedEntity[],
  terms: readonly Term[],
  read: ReadForm,
  singles: SingleNames['byWord'],
  owned: ReadonlySet<number>,
  uses: readonly Use[],
): Entity[] {
  const wordsOf = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => read(text).ids).map((word) => terms[word]?.base || word));
  const numbers = new Map(dictionary.map(({ id }, number) => [id, number]));
  const useNumbers = new Map(uses.map(({ kind }, number) => [kind, number]));
  const own = dictionary.map((entity) => wordsOf(ownTexts(entity)));
  const namesOfOne = wordsOfOne(own.filter((_, number) => isPerson(dictionary[number])));
  const ownOf = (entities: readonly number[]) => entities.flatMap((other) => [...(own[other] ?? [])]);
  const signs = dictionary.map((entity) => wordsOf(entity.signs.filter((sign) => /^\p{Lu}\S+$/u.test(sign))));
  const implies = dictionary.map((entity, number) => {
    const words = wordsOf(entity.aliases.map(({ form }) => form));
    return [...new Set([...words].flatMap((word) => singles.get(word) ?? []))].filter(
      (other) => other !== number,
    );
  });
  const companions = companionsOf(implies);
  // "Okinawa", "Kyodo": what speaks of a nation may own what is that nation's.
  const signsOf = (nation: number) => [...(signs[nation] ?? [])];
  return dictionary.map((entity, number) => {
    const evidence = evidenceOf(entity);
    const neededWords = wordsOf(
      evidence.flatMap(({ words = [] }) => words.filter((word) => classNamed(word) === undefined)),
    );
    const needed = new Set(
      evidence.flatMap(({ entities }) => (entities ?? []).flatMap((id) => numbers.get(id) ?? [])),
    );
    const named = [...neededWords].flatMap((word) => singles.get(word) ?? []);
    // Of two people neither bears the other's title.
    const kin = [...needed].filter((other) => !(isPerson(entity) && isPerson(dictionary[other])));
    const friends = new Set([...neededWords, ...ownOf(kin)]);
    // "Fumio" is a friend of whoever is licensed by Kishida, but "Fumio Hayashi" is nobody of ours.
    if (isPerson(entity)) for (const word of namesOfOne) friends.delete(word);
    for (const word of own[number] ?? []) friends.add(word);
    const nations = [...new Set([...needed, ...named])];
    const companies = [...new Set(nations.flatMap((nation) => companions.get(nation) ?? []))];
    return {
      id: entity.id,
      kind: kindOfEntity(entity.id),
      person: isPerson(entity),
      use: useNumbers.get(kindOfEntity(entity.id)),
      office: kindOfEntity(entity.id) === 'office',
      scenery: isScenery(entity.id),
      owned: owned.has(number),
      friends,
      owners: owned.has(number)
        ? new Set([...friends, ...ownOf(named), ...ownOf(companies), ...nations.flatMap(signsOf)])
        : friends,
      home: nations.find((nation) => dictionary[nation]?.signs.some(isWideText)),
      ...wideWords(entity),
      implies: implies[number] ?? [],
      initials: initialsOf(entity),
    };
  });
}

function isPerson(entity: NamedEntity | undefined): boolean {
  return entity !== undefined && kindOfEntity(entity.id) === 'person';
}

/** Words that one of the sets has alone: of persons their names, but not "Prime" and "Minister". */
function wordsOfOne(sets: readonly ReadonlySet<number>[]): Set<number> {
  const once = new Set<number>();
  const seen = new Set<number>();
  for (const word of sets.flatMap((set) => [...set])) {
    if (seen.has(word)) once.delete(word);
    else once.add(word);
    seen.add(word);
  }
  return once;
}

function wideWords({ aliases, signs }: NamedEntity): Pick<Entity, 'wideNames' | 'wideSigns'> {
  const wideSigns = signs.filter(isWideText);
  if (wideSigns.length === 0) return { wideNames: [], wideSigns };
  const names = aliases.filter(({ form, needs }) => needs === undefined && isWideText(form));
  return { wideNames: names.map(({ form }) => form), wideSigns };
}

function isWideText(text: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u.test(text);
}

/** Entities that speak of one other only ("Self-Defense Forces": Japan) may own what is that one's. */
function companionsOf(implies: readonly (readonly number[])[]): Map<number, number[]> {
  const companions = new Map<number, number[]>();
  implies.forEach(([only, ...others], entity) => {
    if (only === undefined || others.length > 0) return;
    const list = companions.get(only);
    if (list === undefined) companions.set(only, [entity]);
    else list.push(entity);
  });
  return companions;
}

function ownTexts(entity: NamedEntity): string[] {
  return [
    ...entity.aliases.map(({ form }) => form),
    // Small words of patterns describe: they say nothing about a capital beside a form.
    ...entity.patterns.flatMap(({ pattern }) => pattern.match(/(?<![<\p{L}-])\p{Lu}[\p{L}.-]*/gu) ?? []),
  ];
}

/** Forms of one entity mostly share their evidence: each list counts once. */
function evidenceOf(entity: NamedEntity): { entities?: string[]; words?: string[] }[] {
  const lists = new Set([...entity.aliases, ...entity.patterns].map(({ needs }) => needs));
  return [...lists].flatMap((needs) => (needs ?? []).flatMap((need) => (need === 'full-name' ? [] : [need])));
}

/** First letters of the words of names such as "Yoshimasa Hayashi", "John McCain", "Jean-Luc O'Neill". */
function initialsOf({ aliases }: NamedEntity): string {
  const names = aliases
    .filter(({ needs }) => needs === undefined)
    .map(({ form }) => form.split(/[\s-]+/))
    .filter((words) => words.length > 1 && words.every(isNameWord));
  return [...new Set(names.flat().map((word) => word.charAt(0).toLowerCase()))].join('');
}

/** Neither a title ("Minister Hayashi", "Sec. Hayashi", "PM Kishida") nor a small word. */
function isNameWord(word: string): boolean {
  const text = word.toLowerCase();
  return /^\p{Lu}[\p{L}'’]*\p{Ll}$/u.test(word) && !ROLES.has(text) && !OFFICES.has(text) && text !== 'jr';
}
