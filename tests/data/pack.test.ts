import { describe, expect, test } from 'vitest';
import { parsePack } from '@/data/pack';
import { ENTITY, FACT, faultsOf, PACK, SOURCE } from './tiny-pack';

const RELATION = {
  from: 'policy/rules',
  relation: 'amended',
  to: 'policy/rules',
  text: { en: 'It did.' },
  sources: ['decision'],
};
const withEntity = (change: object) => ({ ...PACK, entities: [{ ...ENTITY, ...change }] });
const withFact = (change: object) => withEntity({ facts: [{ ...FACT, ...change }] });
const withSource = (change: object) => ({ ...PACK, sources: { decision: { ...SOURCE, ...change } } });
const withWords = (words: unknown) => ({ ...PACK, vocabulary: { classes: { some: { words } }, pieces: {} } });

describe('parsePack', () => {
  test('accepts a small pack', () => {
    expect(parsePack(PACK)).toEqual({ pack: PACK });
  });

  test('takes the words of a class as a list, or as one text with commas', () => {
    const list = withWords(['arms', 'under license', "Japan's"]);
    expect(parsePack(list)).toEqual({ pack: list });
    expect(parsePack(withWords("arms, under license,\n  Japan's"))).toEqual({ pack: list });
    expect(faultsOf(withWords('arms,, missiles'))[0]).toContain('vocabulary.classes.some.words.1: ');
  });

  test.each([
    ['a fact without a source', withFact({ sources: [] }), 'entities.0.facts.0.sources', 'At least one'],
    [
      'a source that does not exist',
      withFact({ sources: ['nowhere'] }),
      'entities.0.facts.0.sources.0',
      'no source "nowhere"',
    ],
    ['an unknown key', withEntity({ colour: 'red' }), 'entities.0.colour', 'not part of the schema'],
    ['an entity without a gist', withEntity({ gist: undefined }), 'entities.0.gist', ''],
    ['an id given twice', { ...PACK, entities: [ENTITY, ENTITY] }, 'entities.1.id', 'given twice'],
    [
      'an id that begins with another kind',
      withEntity({ id: 'person/rules' }),
      'entities.0.id',
      'begins with the kind of its entity; this one is of kind "policy"',
    ],
    [
      'an id that begins with no kind',
      withEntity({ id: 'rules/rules' }),
      'entities.0.id',
      'of kind "policy"',
    ],
    [
      'a piece of the vocabulary by the name of a class',
      { ...PACK, vocabulary: { classes: { some: { words: ['a'] } }, pieces: { some: 'b' } } },
      'vocabulary.pieces.some',
      'already',
    ],
    [
      'a relation that ends before it begins',
      { ...PACK, relations: [{ ...RELATION, validFrom: '2024', validTo: '2023-12' }] },
      'relations.0.validTo',
      'ends before it begins',
    ],
    [
      'a relation to an entity that does not exist',
      {
        ...PACK,
        relations: [{ ...RELATION, to: 'policy/none' }],
      },
      'relations.0.to',
      'no entity "policy/none"',
    ],
    [
      'evidence that names an entity that does not exist',
      withEntity({ aliases: [{ ...ENTITY.aliases[0], needs: [{ entities: ['place/none'] }] }] }),
      'entities.0.aliases.0.needs.0.entities.0',
      'no entity "place/none"',
    ],
    [
      'evidence that names a class which does not exist',
      withEntity({ aliases: [{ ...ENTITY.aliases[0], needs: [{ words: ['<none>'] }] }] }),
      'entities.0.aliases.0.needs.0.words',
      'no class "none"',
    ],
    [
      'a use by a class that does not exist',
      {
        ...PACK,
        vocabulary: {
          classes: { some: { words: ['some'] } },
          pieces: {},
          uses: {
            weapon: {
              en: {
                handled: 'some',
                fitted: 'some',
                parts: 'some',
                kin: 'none',
                scene: 'some',
                acting: 'some',
              },
              ja: { handled: 'some', counters: 'some', actors: 'some' },
            },
          },
        },
      },
      'vocabulary.uses.weapon.en.kin',
      'no class "none"',
    ],
    [
      'a date that is none',
      withFact({ from: '22 Dec 2023' }),
      'entities.0.facts.0.from',
      'A date is written',
    ],
    ['a month that is none', withFact({ from: '2023-13' }), 'entities.0.facts.0.from', 'A date is written'],
    [
      'a day that is none',
      withFact({ from: '2023-02-29' }),
      'entities.0.facts.0.from',
      'There is no such day',
    ],
    [
      'a period that ends before it begins',
      withFact({ to: '2023-11' }),
      'entities.0.facts.0.to',
      'ends before it begins',
    ],
    [
      'a script for an address',
      withSource({ address: 'javascript:alert(1)' }),
      'sources.decision.address',
      'https://',
    ],
    [
      'an address with a user name',
      withSource({ address: 'https://bank@evil.example' }),
      'sources.decision.address',
      '',
    ],
    ['text that is too long', withEntity({ gist: { en: 'x'.repeat(401) } }), 'entities.0.gist.en', ''],
    [
      'text that reorders what is read',
      withEntity({ gist: { en: 'A \u202Eeman' } }),
      'entities.0.gist.en',
      'bidirectional',
    ],
    ['an empty text', withEntity({ gist: { en: '' } }), 'entities.0.gist.en', ''],
    [
      'a language that we do not speak',
      withEntity({ name: { en: 'Rules', fr: 'Règles' } }),
      'entities.0.name.fr',
      '',
    ],
  ])('refuses %s, with the path to it', (_, pack, path, reason) => {
    const faults = faultsOf(pack);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${path}: `);
    expect(faults[0]).toContain(reason);
  });

  test.each(['context/war', 'conflict/war'])('takes %s for the id of a conflict', (id) => {
    expect(faultsOf(withEntity({ id, kind: 'conflict' }))).toEqual([]);
  });

  test.each([undefined, null, 7, 'pack', [], {}])('refuses %j without throwing', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  test('takes a period of unequal precision that begins and ends in one month', () => {
    expect(faultsOf(withFact({ from: '2023-12-22', to: '2023-12' }))).toEqual([]);
  });
});
