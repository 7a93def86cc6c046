import { describe, expect, test } from 'vitest';
import { cardView, type CardView } from '@/data/card-view';
import { readPackFolder } from '@/data/pack-files';
import type { Lang } from '@/data/texts';

const pack = readPackFolder('data/packs/japan-arms-exports');

/** On a page of a day; without one, on a page that shows none. */
function viewOf(entity: string, written?: string, lang: Lang = 'en'): CardView {
  const view = cardView(pack, entity, lang, { written, today: pack.asOf });
  if ('missing' in view) throw new Error(`The pack has no ${entity}.`);
  return view;
}

const DAYS = ['1950-01-01', '2013-06-01', '2019-06-01', '2023-12-22', '2026-01-15', '2027-02-01', undefined];

/** Everything on the card that stands on sources. */
function sourcedIn({ time, comparison, disputed }: CardView): { sources: number[] }[] {
  const cells = comparison?.rows.flatMap(({ same, left, right }) => [same, left, right]) ?? [];
  return [
    ...time.held,
    ...time.more,
    ...time.since,
    ...time.around,
    ...cells.filter((cell) => cell !== undefined),
    ...disputed,
  ];
}

function numbersIn(view: CardView): number[] {
  return sourcedIn(view).flatMap(({ sources }) => sources);
}

describe('cardView', () => {
  test('names the entity in the reader’s language, and in the other script', () => {
    expect(viewOf('person/yoshimasa-hayashi').name).toEqual({ text: 'Yoshimasa Hayashi', lang: 'en' });
    expect(viewOf('person/yoshimasa-hayashi').otherName).toEqual({ text: '林芳正', lang: 'ja' });
    expect(viewOf('person/yoshimasa-hayashi', undefined, 'ja').name).toEqual({ text: '林芳正', lang: 'ja' });
  });

  test('numbers sources in the order in which facts refer to them, each once', () => {
    const view = viewOf('weapon/patriot');
    expect(view.sources.map((source) => source.number)).toEqual(view.sources.map((_, index) => index + 1));
    expect(view.time.held[0]?.sources[0]).toBe(1);
    expect(new Set(numbersIn(view)).size).toBe(view.sources.length);
  });

  test.each(DAYS)('everything that any card says on a page of %s has a source that the card lists', (day) => {
    for (const { id } of pack.entities) {
      const view = viewOf(id, day);
      for (const { sources } of sourcedIn(view)) {
        expect(sources.length).toBeGreaterThan(0);
        for (const number of sources) expect(view.sources[number - 1]?.number).toBe(number);
      }
      expect(new Set(numbersIn(view)).size).toBe(view.sources.length);
    }
  });

  test.each(DAYS)('every fact that is no office held is on the card, on a page of %s', (day) => {
    for (const { id, kind, facts } of pack.entities) {
      const { time } = viewOf(id, day);
      const told = [...time.held, ...time.more, ...time.since, ...time.around].filter(({ named }) => !named);
      const roles = facts.filter(({ topic }) => topic === 'role' && (kind === 'person' || kind === 'office'));
      expect(new Set(told.map(({ text }) => text.text)).size).toBeGreaterThanOrEqual(
        facts.length - roles.length,
      );
    }
  });

  test('gives a fact that is not translated in English, and says so', () => {
    const untranslated = pack.entities.find((entity) =>
      entity.facts.some((fact) => fact.text.ja === undefined),
    );
    const { time } = viewOf(untranslated?.id ?? '', undefined, 'ja');
    expect([...time.held, ...time.around].some((fact) => fact.text.lang === 'en')).toBe(true);
  });

  test('leads to related entities, whichever way the relation points, each once', () => {
    const related = viewOf('event/patriot-transfer').related.map((link) => link.entity);
    expect(related).toContain('policy/export-revision-2023-12');
    expect(new Set(related).size).toBe(related.length);
  });

  test('says which packs were searched for an entity that none has', () => {
    expect(cardView(pack, 'person/nobody', 'en', { today: pack.asOf })).toEqual({
      missing: 'person/nobody',
      lang: 'en',
      searched: [{ text: pack.name.en, lang: 'en' }],
    });
  });

  test.each([
    ['2026-11-22', false],
    ['2027-05-21', false],
    ['2027-05-22', true],
  ])('on %s it may be stale: %s', (today, stale) => {
    const view = cardView({ ...pack, asOf: '2026-11-22' }, 'weapon/patriot', 'en', { today });
    expect('missing' in view || view.stale).toBe(stale);
  });

  test('names the readings of an entity that are disputed', () => {
    const { disputed } = viewOf('event/patriot-transfer');
    expect(disputed.map(({ claim }) => claim.text)).toContain(
      'Japan will sell Patriot systems to the United States.',
    );
    expect(viewOf('person/jake-sullivan').disputed).toEqual([]);
  });
});
