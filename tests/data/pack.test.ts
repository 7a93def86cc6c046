import { describe, expect, test } from 'vitest';
import { parsePack } from '@/data/pack';

const SOURCE = {
  title: 'Decision',
  publisher: 'Ministry',
  date: '2023-12-22',
  address: 'https://ministry.example/decision',
  kind: 'official',
  lang: 'en',
};

const FACT = {
  topic: 'event',
  text: { en: 'It was decided.' },
  from: '2023-12-22',
  asOf: '2023',
  sources: ['decision'],
};

const ENTITY = {
  id: 'policy/rules',
  kind: 'policy',
  prominence: 'key',
  name: { en: 'Rules', ja: '規則' },
  gist: { en: 'What is allowed.' },
  facts: [FACT],
  aliases: [{ forms: ['the rules'], lang: 'en', case: 'any', needs: ['full-name', { words: ['export'] }] }],
};

const PACK = {
  id: 'rules',
  name: { en: 'Rules' },
  version: '1.0.0',
  languages: ['en'],
  licence: 'MIT',
  asOf: '2026-11-22',
  entities: [ENTITY],
  summary: [
    { title: { en: 'What happened' }, sentences: [{ text: { en: 'A lot.' }, sources: ['decision'] }] },
  ],
  sources: { decision: SOURCE },
};

const RELATION = {
  from: 'policy/rules',
  relation: 'amended',
  to: 'policy/rules',
  text: { en: 'It did.' },
  sources: ['decision'],
};
const PLAN = { label: { en: 'Five years' }, entity: 'policy/rules', sources: ['decision'] };
const FIGURE = {
  shape: 'by-fiscal-year',
  id: 'budget',
  title: { en: 'Budget' },
  unit: { en: 'yen' },
  comparability: { en: 'None.' },
  entities: [],
  rows: [2020, 2021, 2022, 2023].map((fiscalYear) => ({
    fiscalYear,
    from: `${fiscalYear}-04-01`,
    to: `${fiscalYear + 1}-03-31`,
    value: 1,
    sources: ['decision'],
  })),
};
const LANE = { id: 'makers', label: { en: 'Makers' } };
const BOX = { id: 'maker', label: { en: 'Maker' }, lane: 'makers', row: 1, entities: [] };
const FLOW = {
  id: 'who-sells',
  title: { en: 'Who sells' },
  finding: { en: 'The maker sells.' },
  entities: [],
  lanes: [LANE],
  boxes: [BOX],
  arrows: [
    {
      fromBox: 'maker',
      toBox: 'maker',
      kind: 'new',
      label: { en: 'sells' },
      text: { en: 'It sells.' },
      sources: ['decision'],
    },
  ],
  sources: ['decision'],
};
const COLUMN = { id: '2023', label: { en: '2023' }, date: '2023', entity: 'policy/rules' };
const ROW = {
  id: 'sales',
  label: { en: 'Sales' },
  cells: { '2023': { text: { en: 'Allowed.' }, sources: ['decision'] } },
};
const COMPARISON = { title: { en: 'Rules compared' }, columns: [COLUMN], rows: [ROW] };

/** The faults of a pack, each as `path: reason`. */
function faultsOf(pack: unknown): string[] {
  const parsed = parsePack(pack);
  return 'faults' in parsed ? parsed.faults.map(({ path, reason }) => `${path.join('.')}: ${reason}`) : [];
}

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
    ['a figure id given twice', { ...PACK, figures: [FIGURE, FIGURE] }, 'figures.1.id', 'given twice'],
    ['a flow id given twice', { ...PACK, flows: [FLOW, FLOW] }, 'flows.1.id', 'given twice'],
    [
      'a lane of a flow given twice',
      { ...PACK, flows: [{ ...FLOW, lanes: [LANE, LANE] }] },
      'flows.0.lanes.1.id',
      'given twice',
    ],
    [
      'a box of a flow given twice',
      { ...PACK, flows: [{ ...FLOW, boxes: [BOX, BOX] }] },
      'flows.0.boxes.1.id',
      'given twice',
    ],
    [
      'a column of the comparison given twice',
      { ...PACK, comparison: { ...COMPARISON, columns: [COLUMN, COLUMN] } },
      'comparison.columns.1.id',
      'given twice',
    ],
    [
      'a row of the comparison given twice',
      { ...PACK, comparison: { ...COMPARISON, rows: [ROW, ROW] } },
      'comparison.rows.1.id',
      'given twice',
    ],
    [
      'a chart of three years, which nobody would draw',
      { ...PACK, figures: [{ ...FIGURE, rows: FIGURE.rows.slice(1) }] },
      'figures.0.rows',
      'four years',
    ],
    [
      'a plan that ends before it begins',
      { ...PACK, figures: [{ ...FIGURE, plans: [{ ...PLAN, fromYear: 2027, toYear: 2023 }] }] },
      'figures.0.plans.0.toYear',
      'ends before it begins',
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
