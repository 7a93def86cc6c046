import { describe, expect, test } from 'vitest';
import type { CardFact } from '@/data/card-facts';
import { cardView, type CardTime } from '@/data/card-view';
import { readPackFolder } from '@/data/pack-files';

const pack = readPackFolder('data/packs/japan-arms-exports');

function timeOn(entity: string, written?: string): CardTime {
  const view = cardView(pack, entity, 'en', { written, today: pack.asOf });
  if ('missing' in view) throw new Error(`The pack has no ${entity}.`);
  return view.time;
}

/** A short form: `Name 2023-12-14/2025-10-21`, `-Name` for its end; sentences by their first words. */
function brief({ text, named, from = '', to = '', ended }: CardFact): string {
  const name = named ? text.text : text.text.split(' ').slice(0, 5).join(' ');
  return `${ended ? '-' : ''}${name} ${from}/${to}`;
}

const CCS = 'office/chief-cabinet-secretary';

describe('an office', () => {
  test.each([
    ['2019-06-01', ['Yoshihide Suga 2012-12-26/2020-09-16']],
    ['2023-12-22', ['Yoshimasa Hayashi 2023-12-14/2025-10-21']],
    ['2026-01-15', ['Minoru Kihara 2025-10-21/']],
    ['2023-12-14', ['Hirokazu Matsuno 2021-10-04/2023-12-14', 'Yoshimasa Hayashi 2023-12-14/2025-10-21']],
    ['2010-01-01', []],
  ])('on %s is held by %j', (day, expected) => {
    expect(timeOn(CCS, day).held.map(brief)).toEqual(expected);
  });

  test('has been held by others since, newest last; on a page without a date nobody is later', () => {
    expect(timeOn(CCS, '2019-06-01').since.map(brief)).toEqual([
      'Hirokazu Matsuno 2021-10-04/2023-12-14',
      'Yoshimasa Hayashi 2023-12-14/2025-10-21',
      'Minoru Kihara 2025-10-21/',
    ]);
    expect(timeOn(CCS, '2019-06-01').more.map(brief)).toEqual(['Katsunobu Kato 2020-09-16/2021-10-04']);
    expect(timeOn(CCS, '2026-01-15').since).toEqual([]);
    expect(timeOn(CCS).since).toEqual([]);
    expect(timeOn(CCS).held.map(brief)).toEqual(['Minoru Kihara 2025-10-21/']);
  });

  test('says how far the sources of the last holder reach, where the page is newer', () => {
    expect(timeOn(CCS, '2026-01-15').held[0]?.seen).toBeUndefined();
    expect(timeOn(CCS, '2026-06-01').held[0]?.seen).toBe('2026-03-09');
    expect(timeOn(CCS).held[0]?.seen).toBe('2026-03-09');
    expect(timeOn('person/yoshimasa-hayashi').held[0]?.seen).toBe('2026-02-18');
    expect(timeOn(CCS).around.filter(({ seen }) => seen !== undefined)).toEqual([]);
  });

  test('tells each holder once, not in a sentence beside', () => {
    const told = Object.values(timeOn(CCS, '2023-12-22'))
      .flat()
      .filter((fact) => typeof fact === 'object');
    expect(told.filter(({ text }) => text.text.includes('Minoru Kihara'))).toHaveLength(1);
  });
});

describe('a person', () => {
  const HAYASHI = 'person/yoshimasa-hayashi';

  test.each([
    [HAYASHI, '2023-12-22', 'Chief Cabinet Secretary (Japan) 2023-12-14/2025-10-21'],
    [HAYASHI, '2022-06-01', 'Minister for Foreign Affairs (Japan) 2021-11-10/2023-09-13'],
    [HAYASHI, '2023-10-10', '-Minister for Foreign Affairs (Japan) 2021-11-10/2023-09-13'],
    [HAYASHI, '2026-01-15', 'After a failed run for 2025-10-21/'],
    [HAYASHI, undefined, 'After a failed run for 2025-10-21/'],
    ['person/minoru-kihara', '2023-12-22', 'Minister of Defense (Japan) 2023-09-13/2024-10-01'],
    ['person/fumio-kishida', '2019-06-01', '-Minister for Foreign Affairs (Japan) 2012-12-26/2017-08-03'],
    ['person/fumio-kishida', undefined, '-Prime Minister of Japan 2021-10-04/2024-10-01'],
    ['person/rahm-emanuel', '2023-12-22', 'Emanuel was U.S. ambassador in 2022-01/2025-01'],
  ])('%s on a page of %s is first told by %s', (person, day, expected) => {
    expect(timeOn(person, day).held.map(brief)[0]).toBe(expected);
  });

  test.each([
    [
      HAYASHI,
      '2023-12-22',
      ['Hayashi stayed chief cabinet secretary 2024-10-01/2024-10-01', 'After a failed run for 2025-10-21/'],
    ],
    ['person/jake-sullivan', '2023-12-22', ['-U.S. national security adviser 2021-01-20/2025-01-20']],
    [
      'person/minoru-kihara',
      '2024-06-01',
      [
        '-Minister of Defense (Japan) 2023-09-13/2024-10-01',
        'Chief Cabinet Secretary (Japan) 2025-10-21/',
        'On 20 November 2025 Kihara 2025-11-20/2025-11-20',
      ],
    ],
  ])('%s has since then, on a page of %s: %j', (person, day, expected) => {
    expect(timeOn(person, day).since.map(brief)).toEqual(expected);
  });
});

describe('other entries', () => {
  test.each([
    ['weapon/patriot', '2023-12-22', 'Japan agreed on 22 December 2023-12-22/2023-12-22'],
    ['weapon/patriot', '2019-06-01', 'In Japan the Air Self-Defense 2007-03-30/'],
    ['event/patriot-transfer', '2023-12-22', 'On 22 December 2023 Tokyo 2023-12-22/2023-12-22'],
    ['budget/fy2024-defense', '2023-12-22', 'The fiscal 2024 draft was 2023-12-22/2023-12-22'],
    ['concept/five-categories', '2019-06-01', 'The five categories were rescue, 2014-04-01/2026-04-21'],
    ['concept/five-categories', undefined, 'The five categories were abolished 2026-04-21/2026-04-21'],
  ])('%s on a page of %s is first told by %s', (entity, day, expected) => {
    expect(timeOn(entity, day).held.map(brief)[0]).toBe(expected);
  });

  test('say nothing of a time that no fact reaches', () => {
    expect(timeOn('event/patriot-transfer', '2013-06-01').held).toEqual([]);
  });

  test('list what came after, newest last', () => {
    expect(timeOn('event/patriot-transfer', '2023-12-22').since.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['2024-07-28', '2025-11-20']),
    );
    expect(timeOn('event/patriot-transfer', '2025-01-01').since.map(({ from }) => from)).toEqual([
      '2025-11-20',
      '2025-11-20',
    ]);
  });

  test.each(['2019-06-01', '2023-12-22', '2026-01-15'])(
    'never tell a fact of later years as what held on %s',
    (day) => {
      for (const { id } of pack.entities) {
        for (const { from = '', topic } of timeOn(id, day).held) {
          expect(from.slice(0, 10) <= day, `${id}: ${topic} of ${from}`).toBe(true);
        }
      }
    },
  );
});
