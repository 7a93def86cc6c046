import { describe, expect, it } from 'vitest';
import { briefingOnPage } from '@/data/briefing-on-page';
import { seenFrom, shippedBriefing } from '@/tests/components/briefing/shipped-briefing';

const briefing = await shippedBriefing('en');

describe('the timeline, seen from a page', () => {
  it.each([
    ['2023-12-22', '2023-12-18', 'then'],
    ['2023-12-22', '2023-12-22', 'here'],
    ['2023-12-22', '2023-12-27', 'since'],
    ['2004-12-10', '2004-12', 'then'],
    ['1990-05-01', '1991', 'since'],
    [undefined, '2026-04-21', 'then'],
  ])('of %s: what happened on %s is "%s"', (date, event, moment) => {
    const found = seenFrom(briefing, date).timeline.filter((entry) => entry.date === event);
    expect(found.length).toBeGreaterThan(0);
    for (const entry of found) expect(entry.moment).toBe(moment);
  });

  it('tells which entries are about the entities on it', () => {
    const { timeline } = seenFrom(briefing, '2023-12-22');
    const about = timeline.filter((entry) => entry.onPage).map(({ date }) => date);
    expect(about).toContain('2025-11-20');
    expect(about).not.toContain('1945-09-02');
  });
});

describe('the rules, seen from a page', () => {
  it.each([
    ['1950-01-01', undefined, 7],
    ['1970-01-01', '1967', 6],
    ['2019-06-01', '2014', 3],
    ['2023-12-21', '2014', 3],
    ['2023-12-22', '2023-12', 2],
    ['2026-01-15', '2024-03', 1],
    ['2026-04-21', '2026-04', 0],
    [undefined, undefined, 0],
  ])('of %s: the version of %s governed, %i came since', (date, governing, since) => {
    const versions = seenFrom(briefing, date).comparison?.versions ?? [];
    expect(versions).toHaveLength(7);
    expect(versions.find(({ moment }) => moment === 'here')?.id).toBe(governing);
    expect(versions.filter(({ moment }) => moment === 'since')).toHaveLength(since);
    expect(versions.filter(({ isNewest }) => isNewest).map(({ id }) => id)).toEqual(['2026-04']);
  });

  it('are not there where the pack compares none', () => {
    expect(seenFrom({ ...briefing, comparison: undefined }, '2023-12-22').comparison).toBeUndefined();
  });
});

describe('the numbers of a chart, seen from a page', () => {
  const [chart] = briefing.charts;
  const [row] = chart?.rows ?? [];
  const momentOn = (date: string, known: string | undefined) => {
    if (chart === undefined || row === undefined) throw new Error('The pack has no chart.');
    const charts = [{ ...chart, rows: [{ ...row, from: '2023-04-01', known }] }];
    return seenFrom({ ...briefing, charts }, date).charts[0]?.rows[0]?.moment;
  };

  it.each([
    ['2023-12-22', '2024-06-01', 'since'],
    ['2024-06-01', '2024-06-01', 'here'],
    ['2022-12-23', '2022-12-23', 'here'],
    ['2023-12-22', undefined, 'here'],
    ['2023-03-31', undefined, 'since'],
  ])('of %s: a number that a source of %s gives first is "%s"', (date, known, moment) => {
    expect(momentOn(date, known)).toBe(moment);
  });
});

describe('since the article', () => {
  const { since } = seenFrom(briefing, '2023-12-22');

  it('tells only what is later, in order, of entities on the page', () => {
    expect(since.length).toBeGreaterThan(5);
    const dates = since.map(({ date }) => date);
    expect(dates.every((date) => date > '2023-12-22')).toBe(true);
    expect(dates).toEqual(dates.toSorted());
    expect(since.every(({ entities }) => entities.length > 0)).toBe(true);
  });

  it('tells what became of the things named, though the page does not name that', () => {
    const report = { date: '2023-12-22', entities: [{ entity: 'weapon/patriot', count: 1, frame: 0 }] };
    const handOver = briefingOnPage(briefing, report).since.find(({ date }) => date === '2025-11-20');
    expect(handOver?.text.text).toContain('handed over');
    expect(handOver?.entities).toEqual(['weapon/patriot']);
  });

  it('tells nothing twice, and leaves countries named in passing aside', () => {
    const texts = since.map(({ text }) => text.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(since.flatMap(({ entities }) => entities)).not.toContain('place/japan');
  });

  it('names whose fact it is where the timeline does not tell of it', () => {
    for (const { about, text } of since) {
      const isEvent = briefing.timeline.some((entry) => entry.text.text === text.text);
      expect(about === undefined).toBe(isEvent);
    }
  });

  it.each([
    ['2024-05-01', '2024-05-01', 1],
    ['2024-05-01', '2024-05-02', 2],
    ['2024', '2024-05-01', 2],
    ['2024-05', '2024-05', 2],
  ])('of an event of %s and a fact of %s tells %i', (date, from, told) => {
    const [event] = briefing.timeline;
    const entry = briefing.entries.find(({ entity }) => entity === 'weapon/patriot');
    const fact = entry?.facts[0];
    if (!event || !entry || !fact) throw new Error('The pack has no timeline or no facts.');
    const ofBoth = {
      ...briefing,
      timeline: [{ ...event, date, entities: [entry.entity] }],
      entries: [{ ...entry, facts: [{ ...fact, from, to: undefined }] }],
    };
    expect(seenFrom(ofBoth, '2023-12-22').since).toHaveLength(told);
  });

  it('is empty without a date, and after everything', () => {
    expect(seenFrom(briefing, undefined).since).toEqual([]);
    expect(seenFrom(briefing, '2027-01-01').since).toEqual([]);
  });
});

it('relations are told only between two entities of the page', () => {
  const { relations } = seenFrom(briefing, '2023-12-22');
  expect(relations.length).toBeGreaterThan(0);
  const named = new Set([
    'person/yoshimasa-hayashi',
    'event/patriot-transfer',
    'weapon/patriot',
    'person/jake-sullivan',
    'policy/export-rules-2014',
    'place/japan',
  ]);
  for (const { fromEntity, toEntity } of relations) {
    expect(named.has(fromEntity) && named.has(toEntity)).toBe(true);
  }
});
