import { describe, expect, test } from 'vitest';
import { cardView, type CardView } from '@/data/card-view';
import { readPackFolder } from '@/data/pack-files';

const pack = readPackFolder('data/packs/japan-arms-exports');

function viewOf(entity: string, lang: 'en' | 'ja' = 'en'): CardView {
  const view = cardView(pack, entity, lang);
  if ('missing' in view) throw new Error(`The pack has no ${entity}.`);
  return view;
}

describe('cardView', () => {
  test('names the entity in the reader’s language, and in the other script', () => {
    expect(viewOf('person/yoshimasa-hayashi').name).toEqual({ text: 'Yoshimasa Hayashi', lang: 'en' });
    expect(viewOf('person/yoshimasa-hayashi').otherName).toEqual({ text: '林芳正', lang: 'ja' });
    expect(viewOf('person/yoshimasa-hayashi', 'ja').name).toEqual({ text: '林芳正', lang: 'ja' });
  });

  test('numbers sources in the order in which facts refer to them, each once', () => {
    const view = viewOf('weapon/patriot');
    expect(view.sources.map((source) => source.number)).toEqual(view.sources.map((_, index) => index + 1));
    expect(view.facts[0]?.sources[0]).toBe(1);
    const numbers = new Set(view.facts.flatMap((fact) => fact.sources));
    expect(numbers.size).toBe(view.sources.length);
  });

  test('every fact of every card has a source that the card lists', () => {
    for (const { id } of pack.entities) {
      const view = viewOf(id);
      for (const fact of view.facts) {
        expect(fact.sources.length).toBeGreaterThan(0);
        for (const number of fact.sources) expect(view.sources[number - 1]?.number).toBe(number);
      }
    }
  });

  test('gives a fact that is not translated in English, and says so', () => {
    const untranslated = pack.entities.find((entity) =>
      entity.facts.some((fact) => fact.text.ja === undefined),
    );
    const view = viewOf(untranslated?.id ?? '', 'ja');
    expect(view.facts.some((fact) => fact.text.lang === 'en')).toBe(true);
  });

  test('leads to related entities, whichever way the relation points, each once', () => {
    const related = viewOf('event/patriot-transfer').related.map((link) => link.entity);
    expect(related).toContain('policy/export-revision-2023-12');
    expect(new Set(related).size).toBe(related.length);
  });

  test('says which packs were searched for an entity that none has', () => {
    expect(cardView(pack, 'person/nobody', 'en')).toEqual({
      missing: 'person/nobody',
      lang: 'en',
      searched: [{ text: pack.name.en, lang: 'en' }],
    });
  });
});
