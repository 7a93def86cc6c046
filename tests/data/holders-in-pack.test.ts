import { describe, expect, test } from 'vitest';
import { cardView } from '@/data/card-view';
import { readPackFolder } from '@/data/pack-files';
import type { PackHolder } from '@/data/pack';

const pack = readPackFolder('data/packs/japan-arms-exports');

function holdersOf(office: string): PackHolder[] {
  return pack.entities.find(({ id }) => id === office)?.holders ?? [];
}

const OFFICES = [
  'office/chief-cabinet-secretary',
  'office/japan-prime-minister',
  'office/japan-defense-minister',
  'office/japan-foreign-minister',
  'office/us-national-security-adviser',
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** In milliseconds. */
const ONE_DAY = 86_400_000;

describe.each(OFFICES)('the holders of %s', (office) => {
  const holders = holdersOf(office);

  test('begin with whoever was in office on 26 December 2012', () => {
    expect(holders[0]?.from.localeCompare('2012-12-26')).toBeLessThanOrEqual(0);
  });

  test('have two names, exact days and known sources', () => {
    for (const { name, from, to = from, sources } of holders) {
      expect(name.ja).toBeTruthy();
      expect([from, to].filter((date) => !DAY.test(date))).toEqual([]);
      expect(sources.filter((id) => pack.sources[id] === undefined)).toEqual([]);
      expect(sources.length).toBeGreaterThan(1);
    }
  });

  test('follow each other without a gap, and only the last is still there', () => {
    const gaps = holders.slice(1).map(({ from }, at) => Date.parse(from) - Date.parse(holders[at]?.to ?? ''));
    expect(gaps.filter((gap) => !(gap >= 0 && gap <= ONE_DAY))).toEqual([]);
    expect(holders.at(-1)?.to).toBeUndefined();
  });

  test('are shown in office or gone no later than the pack looked', () => {
    for (const { asOf, to = asOf } of holders)
      expect([asOf, to].filter((date) => date > pack.asOf)).toEqual([]);
  });

  test('carry the entry of the person wherever the pack has one', () => {
    const persons = new Map(pack.entities.map(({ id, name }) => [name.en, id]));
    for (const { name, person } of holders) expect(person).toBe(persons.get(name.en));
  });
});

test.each([
  ['office/chief-cabinet-secretary', '2019-06-01', 'Yoshihide Suga'],
  ['office/chief-cabinet-secretary', '2020-09-16', 'Yoshihide Suga, Katsunobu Kato'],
  ['office/chief-cabinet-secretary', '2023-12-22', 'Yoshimasa Hayashi'],
  ['office/chief-cabinet-secretary', '2026-01-15', 'Minoru Kihara'],
  ['office/japan-prime-minister', '2014-04-01', 'Shinzo Abe'],
  ['office/japan-prime-minister', '2021-10-03', 'Yoshihide Suga'],
  ['office/japan-prime-minister', '2023-12-22', 'Fumio Kishida'],
  ['office/japan-prime-minister', '2025-03-01', 'Shigeru Ishiba'],
  ['office/japan-defense-minister', '2017-07-30', 'Fumio Kishida'],
  ['office/japan-defense-minister', '2020-06-15', 'Taro Kono'],
  ['office/japan-defense-minister', '2023-12-22', 'Minoru Kihara'],
  ['office/japan-foreign-minister', '2021-11-05', 'Fumio Kishida'],
  ['office/japan-foreign-minister', '2023-12-22', 'Yoko Kamikawa'],
  ['office/us-national-security-adviser', '2012-12-26', 'Tom Donilon'],
  ['office/us-national-security-adviser', '2017-02-15', 'Keith Kellogg'],
  ['office/us-national-security-adviser', '2019-09', 'John Bolton, Charles Kupperman, Robert O’Brien'],
  ['office/us-national-security-adviser', '2023-12-22', 'Jake Sullivan'],
  ['office/us-national-security-adviser', '2025-06-01', 'Marco Rubio'],
])('the card of %s on a page of %s says: %s', (office, written, names) => {
  const view = cardView(pack, office, 'en', { written, today: pack.asOf });
  const held = 'missing' in view ? [] : view.time.held;
  expect(held.map(({ text }) => text.text).join(', ')).toBe(names);
});

test('who stood in is marked as acting', () => {
  const acting = OFFICES.flatMap((office) => holdersOf(office).filter((holder) => holder.acting));
  expect(acting.map(({ name }) => name.en)).toEqual(['Keith Kellogg', 'Charles Kupperman', 'Marco Rubio']);
});
