import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '@/data/dictionary';
import { readPackFolder } from '@/data/pack-files';
import { isWithin } from '@/matching/dates';
import { recognise } from '@/matching/recognise';
import type { Alias, Evidence, NamedEntity } from '@/matching/types';
import { shippedIndex } from './shipped-index';

const pack = readPackFolder(join(import.meta.dirname, '../../data/packs/japan-arms-exports'));
const dictionary = dictionaryOf(pack);
const byId = new Map(dictionary.map((entity) => [entity.id, entity]));

/** A form of an entity that needs nothing. */
function plainName(id: string): string {
  const aliases = byId.get(id)?.aliases ?? [];
  const alone = aliases.find(
    ({ needs, dates, lang }) => needs === undefined && dates === undefined && lang === 'en',
  );
  return (alone ?? aliases[0])?.form ?? '';
}

/** A word that a license asks for; of a class, its first. */
function wordOf(word: string): string {
  const { words, nouns, verbs } = pack.vocabulary?.classes[/^<(.+)>$/.exec(word)?.[1] ?? ''] ?? {};
  return (words ?? nouns ?? verbs)?.[0] ?? word;
}

/** Text that fulfils one license of a form. */
function evidenceText(entity: NamedEntity, need: Evidence): string {
  if (need === 'full-name') return plainName(entity.id);
  return [...(need.entities ?? []).map(plainName), ...(need.words ?? []).map(wordOf)].join(' and ');
}

function pageOf(entity: NamedEntity, { form, lang, needs, within }: Alias): string {
  const evidence = needs?.[0] === undefined ? 'that' : evidenceText(entity, needs[0]);
  // Of two councils or offices of the same name, a page about this pack means ours.
  if (within === 'subject') return `We saw ${evidence}, and PAC-3 missiles. Then the ${form} spoke.`;
  return lang === 'ja'
    ? `${evidence}。その${form}について述べた。`
    : `We saw ${evidence}. They spoke about ${form} again.`;
}

/** A form that means somebody else on that day: a dated alias goes before one without dates. */
function isDatedElsewhere(entity: NamedEntity, { form, dates }: Alias, date: string | undefined): boolean {
  return (
    dates === undefined &&
    dictionary.some(
      ({ id, aliases }) =>
        id !== entity.id &&
        aliases.some(
          (other) => other.form === form && other.dates !== undefined && isWithin(date, other.dates),
        ),
    )
  );
}

const day = ({ dates }: Alias) => [dates?.from, dates?.to, '2023-12-22'].find((date) => date?.length === 10);

describe('the shipped pack', () => {
  it.each(dictionary)('$id: every form is found where its first license is fulfilled', (entity) => {
    const missed = entity.aliases.filter((alias) => {
      if (isDatedElsewhere(entity, alias, day(alias))) return false;
      const text = pageOf(entity, alias);
      const at = text.lastIndexOf(alias.form);
      const { mentions } = recognise(shippedIndex, [text], { date: day(alias) });
      return !mentions.some(
        ({ entity: id, start, end }) => id === entity.id && start < at + alias.form.length && end > at,
      );
    });
    expect(missed.map(({ form }) => form)).toEqual([]);
  });
});

it.each([
  ['防衛装備移転三原則の運用指針の見直しを決めた。', '防衛装備移転三原則の運用指針の見直し'],
  ['武器輸出ルールを緩めた。', '武器輸出ルールを緩めた'],
  ['殺傷武器の輸出制限を取り払った。', '殺傷武器の輸出制限を取り払った'],
])('a mark ends where a word does: %s', (sentence, marked) => {
  const text = `政府は22日、${sentence}`;
  const { mentions } = recognise(shippedIndex, [text], { date: '2023-12-22' });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain(marked);
});
