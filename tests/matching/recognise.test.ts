import { describe, expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import type { NamedEntity } from '@/matching/types';
import { entity } from './small-dictionary';

const found = (dictionary: NamedEntity[], text: string) =>
  recognise(compile(dictionary), [text], {}).mentions.map(({ start, end }) => text.slice(start, end));

describe('borders', () => {
  const acme = [entity('org/acme', ['Acme', 'Acme Air', 'F-35'])];
  it.each([
    ['a name between spaces', 'The Acme works.', ['Acme']],
    ['the longest of several names', 'The Acme Air works.', ['Acme Air']],
    ['a possessive', "Acme's and Acme’s", ['Acme', 'Acme']],
    ['a plural possessive', "Two F-35s' engines", ['F-35s']],
    ['a hyphenated compound', 'an Acme-made wheel', ['Acme']],
    ['a name in quotes and brackets', '“Acme” (Acme) ‘Acme’', ['Acme', 'Acme', 'Acme']],
    ['NOT a part of a word', 'Acmes Acmeist McAcme F-350 DF-35', []],
    ['NOT lower case under an exact case rule', 'the acme of skill', []],
    ['a name in capitals', 'BUY ACME NOW', ['ACME']],
    ['NOT a name over the end of a sentence', 'They met Acme. Air was thin.', ['Acme']],
    ['NOT a name next to an underscore', 'acme_Acme Acme_x', []],
  ])('finds %s', (_, text, mentions) => {
    expect(found(acme, text)).toEqual(mentions);
  });
});

describe('ways of writing', () => {
  const names = [entity('x/one', ['Red-Hot Café', 'Straße', 'Kōbe Beef', '7.5 trillion yen', 'U.S. Steel'])];
  it.each([
    ['no-break space', 'Red-Hot\u00a0Café'],
    ['several spaces and a line break', 'Red-Hot  \n Café'],
    ['non-breaking hyphen', 'Red\u2011Hot Café'],
    ['en dash', 'Red\u2013Hot Café'],
    ['a space instead of a hyphen', 'Red Hot Café'],
    ['soft hyphens', 'Red-Hot Ca\u00adfé'],
    ['zero-width spaces', 'Red-\u200bHot C\u200bafé'],
    ['decomposed accents', 'Red-Hot Cafe\u0301'],
    ['no accents', 'Red-Hot Cafe'],
    ['full-width letters', 'Red\uff0d\uff28\uff4f\uff54 Café'],
    ['a sharp s in two letters', 'Strasse'],
    ['a macron or none', 'Kobe Beef'],
    ['a number with a point', '7.5 trillion yen'],
    ['a spelling with dots', 'U.S. Steel'],
  ])('a name with %s is found whole', (_, text) => {
    expect(found(names, `so ${text}, then`)).toEqual([text]);
  });
});

describe('addresses', () => {
  const dictionary = [entity('x/mars', ['Mars', 'Mars Rover'])];
  it.each([
    'https://example.com/Mars',
    'www.Mars.example',
    'Mars@example.com',
    'x.Mars@example.com',
    '@Mars',
    'Mars.pdf',
    'org.planets.Mars',
    'pictures/of/Mars.jpg',
    '#MarsMission',
    'example.org/planets/Mars-Rover',
  ])('hold no mention: %s', (address) => {
    expect(found(dictionary, `see ${address} now`)).toEqual([]);
  });
  it.each(['#Mars', 'Mars.', 'Mars/Venus', 'Mars, Venus', '(Mars)', 'the sky.Mars shone'])(
    'are not: %s',
    (text) => {
      expect(found(dictionary, `see ${text} now`)).toEqual(['Mars']);
    },
  );
});

describe('licenses', () => {
  const dictionary = [
    entity('weapon/spear', ['Spear missile']),
    {
      ...entity('weapon/spear', []),
      id: 'weapon/arrow',
      aliases: [
        { form: 'Arrow', lang: 'en', case: 'exact' as const, needs: [{ words: ['missile'] }] },
        {
          form: 'Bow',
          lang: 'en',
          case: 'exact' as const,
          needs: [{ words: ['missile'] }],
          within: 'near' as const,
        },
      ],
    },
    entity('weapon/shield', ['Shield'], { needs: [{ words: ['Diet'] }] }),
    entity('place/oz', ['Oz']),
    entity('org/guard', ['the Guard'], { case: 'any', needs: [{ entities: ['place/oz'] }] }),
  ];
  const filler = 'Nothing of note happened there. '.repeat(20);
  it.each([
    ['by a word nearby', 'The Arrow is a missile.', ['Arrow']],
    ['by the plural of a word', 'Two missiles: the Arrow.', ['Arrow']],
    [
      'by a word far away, in a passage on something else of ours',
      `In Oz the guard had an Arrow. ${filler} A missile hit.`,
      ['Oz', 'the guard', 'Arrow'],
    ],
    ['NOT by a far word in a passage on nothing of ours', `The Arrow flew. ${filler} A missile hit.`, []],
    ['NOT by a far word where it must be near', `The Bow flew. ${filler} A missile hit.`, []],
    ['by a word of its sentence where it must be near', `The Bow ${'so '.repeat(25)}missile.`, ['Bow']],
    ['NOT by one more than thirty words off', `The Bow ${'so '.repeat(30)}missile.`, []],
    ['NOT by one of another sentence so far off', `The Bow flew. See ${'so '.repeat(12)}missile.`, []],
    ['by another entity', 'In Oz the guard marched.', ['Oz', 'the guard']],
    ['by a name', 'The Shield of the Diet.', ['Shield']],
    ['NOT by a name that is written small', 'The Shield of a new diet.', []],
    ['NOT without evidence', 'The Arrow and the guard.', []],
  ])('%s', (_, text, mentions) => {
    expect(found(dictionary, text)).toEqual(mentions);
  });

  it.each(['Oz', 'OZ', 'O.Z.'])('takes what speaks of %s for the name', (name) => {
    const places = [
      entity('place/oz', [name]),
      entity('org/guard', [`${name} Guard`, 'Sentinels']),
      entity('weapon/shield', ['Shield'], { needs: [{ words: [name] }] }),
    ];
    expect(found(places, 'The Sentinels met the Shield.')).toEqual(['Sentinels', 'Shield']);
  });

  it('takes the title as evidence, and does not mark it', () => {
    const { mentions } = recognise(compile(dictionary), ['The Arrow flew.'], { title: 'Missile test' });
    expect(mentions).toMatchObject([{ block: 0, start: 4, end: 9, entity: 'weapon/arrow' }]);
  });
});

describe('dates', () => {
  const dictionary = [
    entity('rule/old', ['new rules'], { case: 'any', dates: { to: '2019' } }),
    entity('rule/new', ['new rules'], { case: 'any', dates: { from: '2020-03' } }),
  ];
  it.each([
    ['2019-12-31', ['rule/old']],
    ['2020-03-01', ['rule/new']],
    ['2021', ['rule/new']],
    ['2020', []],
    ['2020-01-01', []],
    [undefined, []],
  ])('a page of %s speaks of %j', (date, entities) => {
    const { mentions } = recognise(compile(dictionary), ['The new rules hold.'], { date });
    expect(mentions.map(({ entity: id }) => id)).toEqual(entities);
  });
});
