import type { Pack } from '@/data/pack';

/** A pack of names that mean one thing each, as the built extension reads it. */
export function packOf(names: readonly string[]): Pack {
  const sources = ['made-up'];
  return {
    id: 'bench',
    name: { en: 'Made-up names' },
    version: '1.0.0',
    languages: ['en'],
    licence: 'MIT',
    asOf: '2026-01-01',
    entities: names.map((name, index) => ({
      id: `org/made-up-${index}`,
      kind: 'org',
      prominence: 'key',
      name: { en: name },
      gist: { en: 'Made up for a benchmark.' },
      facts: [{ topic: 'background', text: { en: 'It does not exist.' }, asOf: '2026-01-01', sources }],
      aliases: [{ forms: [name], lang: 'en', case: 'exact' }],
    })),
    summary: [{ title: { en: 'Nothing' }, sentences: [{ text: { en: 'Nothing happened.' }, sources }] }],
    sources: {
      'made-up': {
        title: 'Nowhere',
        publisher: 'Nobody',
        address: 'https://example.org/',
        kind: 'reference',
        lang: 'en',
      },
    },
  };
}
