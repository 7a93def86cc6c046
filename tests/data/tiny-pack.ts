import { parsePack } from '@/data/pack';

export const SOURCE = {
  title: 'Decision',
  publisher: 'Ministry',
  date: '2023-12-22',
  address: 'https://ministry.example/decision',
  kind: 'official',
  lang: 'en',
};

export const FACT = {
  topic: 'event',
  text: { en: 'It was decided.' },
  from: '2023-12-22',
  asOf: '2023',
  sources: ['decision'],
};

export const ENTITY = {
  id: 'policy/rules',
  kind: 'policy',
  prominence: 'key',
  name: { en: 'Rules', ja: '規則' },
  gist: { en: 'What is allowed.' },
  facts: [FACT],
  aliases: [{ forms: ['the rules'], lang: 'en', case: 'any', needs: ['full-name', { words: ['export'] }] }],
};

export const PACK = {
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

/** The faults of a pack, each as `path: reason`. */
export function faultsOf(pack: unknown): string[] {
  const parsed = parsePack(pack);
  return 'faults' in parsed ? parsed.faults.map(({ path, reason }) => `${path.join('.')}: ${reason}`) : [];
}
