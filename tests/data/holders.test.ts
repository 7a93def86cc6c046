import { describe, expect, test } from 'vitest';
import { cardView } from '@/data/card-view';
import { parsePack, type PackHolder } from '@/data/pack';

/** `from`, `to` and whether acting, of holders called A, B, C … */
type Term = [from: string, to?: string, acting?: true];

function holders(terms: Term[]): PackHolder[] {
  return terms.map(([from, to, acting], at) => ({
    name: { en: String.fromCodePoint(65 + at) },
    from,
    ...(to === undefined ? {} : { to }),
    ...(acting === undefined ? {} : { acting }),
    asOf: to ?? from,
    sources: ['list'],
  }));
}

describe('the card of an office', () => {
  const three = holders([['2012-12-26', '2020-09-16'], ['2020-09-16', '2021-10-04'], ['2021-10-04']]);
  const months = holders([
    ['2012', '2020-09'],
    ['2020-09', '2021'],
  ]);
  const standIn = holders([
    ['2017-01-20', '2017-02-13'],
    ['2017-02-13', '2017-02-20', true],
    ['2017-02-20', '2018-04-09'],
  ]);

  test.each([
    ['a day within', three, '2019-06-01', 'A'],
    ['the first day', three, '2012-12-26', 'A'],
    ['the day before the first', three, '2012-12-25', ''],
    ['the day of a change, the newcomer last', three, '2020-09-16', 'AB'],
    ['the day after a change', three, '2020-09-17', 'B'],
    ['a day long after the last change', three, '2026-01-15', 'C'],
    ['a month with a change', three, '2020-09', 'AB'],
    ['a month without', three, '2020-10', 'B'],
    ['a year with a change', three, '2021', 'BC'],
    ['a day in a month in which nobody knows the day of the change', months, '2020-09-20', 'AB'],
    ['a day that only the year of the end reaches', months, '2021-12-31', 'B'],
    ['a day that no year reaches', months, '2022-01-01', ''],
    ['a day of a stand-in', standIn, '2017-02-15', 'B'],
    ['the day on which a stand-in leaves', standIn, '2017-02-20', 'BC'],
    ['a day for an office without holders', [], '2019-06-01', ''],
  ])('tells who held it on %s', (_, list, written, expected) => {
    const parsed = parsePack(packWith({ holders: list }));
    if ('faults' in parsed) throw new Error('This is no pack.');
    const view = cardView(parsed.pack, 'office/speaker', 'en', { written, today: '2026-11-22' });
    if ('missing' in view) throw new Error('The pack has no such office.');
    expect(view.time.held.map(({ text }) => text.text).join('')).toBe(expected);
  });
});

describe('the holders of a pack', () => {
  test.each<[string, Term[]]>([
    ['follow each other', [['2012-12-26', '2020-09-16'], ['2020-09-16', '2021-10-04'], ['2021-10-04']]],
    ['leave a gap', [['2012', '2013'], ['2015']]],
    ['stand in for one who is still there', [['2012', '2020'], ['2015-03-01', '2015-03-08', true], ['2020']]],
    ['follow in a month of which nobody knows the days', [['2012', '2020-09'], ['2020-09']]],
  ])('may %s', (_, terms) => {
    expect(faultsOf({ holders: holders(terms) })).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'begin before another has left',
      { holders: holders([['2012-12-26', '2020-09-16'], ['2020-09-15']]) },
      'entities.0.holders.1.from: A still holds',
    ],
    [
      'follow one who has not left',
      { holders: holders([['2012'], ['2013', '2013-02', true], ['2014']]) },
      'entities.0.holders.2.from: A still holds',
    ],
    [
      'be out of order',
      {
        holders: holders([
          ['2020-09-16', '2021'],
          ['2012', '2020-09-16', true],
        ]),
      },
      'entities.0.holders.1.from: B began before A',
    ],
    [
      'leave before they come',
      { holders: holders([['2020', '2019']]) },
      'entities.0.holders.0.to: The period ends before it begins',
    ],
    [
      'be persons without an entry',
      { holders: [{ ...holders([['2020']])[0], person: 'person/nobody' }] },
      'entities.0.holders.0.person: There is no entity "person/nobody"',
    ],
    [
      'be without a source',
      { holders: [{ ...holders([['2020']])[0], sources: [] }] },
      'entities.0.holders.0.sources: At least one',
    ],
    [
      'name sources that the pack lacks',
      { holders: [{ ...holders([['2020']])[0], sources: ['nowhere'] }] },
      'entities.0.holders.0.sources.0: There is no source "nowhere"',
    ],
    [
      'hold a person',
      { id: 'person/speaker', kind: 'person', holders: holders([['2020']]) },
      'entities.0.holders: Only an office',
    ],
    [
      'be more than sixty',
      { holders: holders(Array.from({ length: 61 }, (): Term => ['2020', '2020'])) },
      'entities.0.holders: ',
    ],
  ])('may not %s', (_, change, expected) => {
    const faults = faultsOf(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });
});

/** A pack with one office, changed. */
const packWith = (change: object) => ({
  id: 'offices',
  name: { en: 'Offices' },
  version: '1.0.0',
  languages: ['en'],
  licence: 'MIT',
  asOf: '2026-11-22',
  entities: [
    {
      id: 'office/speaker',
      kind: 'office',
      prominence: 'supporting',
      name: { en: 'Speaker' },
      gist: { en: 'Speaks.' },
      facts: [],
      aliases: [{ forms: ['the speaker'], lang: 'en', case: 'any' }],
      ...change,
    },
  ],
  summary: [{ title: { en: 'What' }, sentences: [{ text: { en: 'A lot.' }, sources: ['list'] }] }],
  sources: {
    list: {
      title: 'List',
      publisher: 'House',
      address: 'https://house.example',
      kind: 'official',
      lang: 'en',
    },
  },
});

/** The faults of such a pack, each as `path: reason`. */
function faultsOf(change: object): string[] {
  const parsed = parsePack(packWith(change));
  return 'faults' in parsed ? parsed.faults.map(({ path, reason }) => `${path.join('.')}: ${reason}`) : [];
}
