import { describe, expect, it, test } from 'vitest';
import { isLater } from '@/data/as-of';
import type { LocalisedText } from '@/data/pack';
import { readPackFolder } from '@/data/pack-files';
import type { IsoDate } from '@/matching/types';

const pack = readPackFolder('data/packs/japan-arms-exports');

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** What a text plans or budgets for was known when it was planned: fiscal years, and ends that are set. */
const PLANNED =
  /\b(?:fiscal(?: year)?|by(?: the end of)?) \d{4}(?: (?:to|and) \d{4})?|\d{4}年度|\d{4}年末まで/g;

/** Every date that a text names, as exact as it is: `2023`, `2023-12`, `2023-12-22`. */
function datesIn({ en, ja = '' }: LocalisedText): IsoDate[] {
  const english = [
    ...en
      .replace(PLANNED, '')
      .matchAll(new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTHS.join('|')}) )?\\b((?:19|20)\\d\\d)\\b`, 'g')),
  ].map(([, day, month, year]) => isoDate(year, month && MONTHS.indexOf(month) + 1, day));
  const japanese = [
    ...ja.replace(PLANNED, '').matchAll(/((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g),
  ].map(([, year, month, day]) => isoDate(year, month, day));
  return [...english, ...japanese];
}

function isoDate(...parts: (string | number | undefined)[]): IsoDate {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

describe('the dates that a text names', () => {
  test.each<[string, string | undefined, IsoDate[]]>([
    ['It was told on 2 May 1947.', undefined, ['1947-05-02']],
    ['From May 1947 to 1952 it stood.', undefined, ['1947-05', '1952']],
    ['No date, but 2000 men and F-2000.', '2023年12月22日、24年', ['2000', '2000', '2023-12-22']],
    ['The fiscal 2024 draft is due by the end of 2026, for fiscal 2023 to 2027.', '2024年度', []],
  ])('%s %s: %j', (en, ja, dates) => {
    expect(datesIn({ en, ja })).toEqual(dates);
  });
});

/** What a pack tells of a day or a period, and the first day on which it is told as known. */
const told = [
  ...pack.entities.flatMap(({ id, facts }) =>
    facts.map(({ text, from }, index) => ({ where: `${id}, fact ${index + 1}`, text, from })),
  ),
  ...(pack.timeline ?? []).map(({ date, text }) => ({ where: 'timeline', text, from: date })),
  ...(pack.relations ?? []).map(({ from, to, text, validFrom }) => ({
    where: `${from} to ${to}`,
    text,
    from: validFrom,
  })),
];

describe('a page of any day is told nothing that was still to come', () => {
  it('in the text of a fact, an event or a relation: none names a date after its own beginning', () => {
    const ahead = told.flatMap(({ where, text, from }) =>
      datesIn(text)
        .filter((date) => from === undefined || isLater(date, from))
        .map((date) => `${where}: “${text.en}” names ${date}, but is told from ${from ?? 'the beginning'}.`),
    );
    expect(ahead).toEqual([]);
  });
});
