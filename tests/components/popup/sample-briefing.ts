import type { Briefing, Entry } from '@/data/briefing';
import type { MarkedPage } from '@/data/page-report';
import { english, sampleSource } from '@/tests/components/sample-card';

export function sampleEntry(entity: string, name: string, changes: Partial<Entry> = {}): Entry {
  return {
    entity,
    kind: 'person',
    prominence: 'key',
    name: english(name),
    gist: english(`About ${name}.`),
    forms: [name],
    facts: [],
    ...changes,
  };
}

export function sampleBriefing(changes: Partial<Briefing> = {}): Briefing {
  return {
    lang: 'en',
    pack: english('Lighthouses'),
    version: '1.0.0',
    asOf: '2026-11-22',
    sections: [
      {
        title: english('What happened'),
        sentences: [
          { text: english('A light went out.'), links: [], sources: [1] },
          { text: english('It came back.'), links: [], sources: [2] },
        ],
      },
    ],
    timeline: [],
    steps: [],
    charts: [],
    flows: [],
    disputed: [],
    relations: [],
    glossary: [],
    sources: [sampleSource(1), sampleSource(2)],
    entries: [
      sampleEntry('person/ada', 'Ada Keeper'),
      sampleEntry('org/light', 'Light Office', { kind: 'org', prominence: 'supporting' }),
      sampleEntry('country/coast', 'Coastland', { kind: 'country', prominence: 'background' }),
    ],
    ...changes,
  };
}

export function sampleReport(changes: Partial<MarkedPage> = {}): MarkedPage {
  return {
    host: 'ledger.example',
    title: 'A light goes out',
    address: 'https://ledger.example/light',
    marking: {
      on: true,
      paused: false,
      siteOff: false,
      markBackground: false,
      density: 'section',
      kindsOff: [],
    },
    date: '2023-12-22',
    entities: [
      { entity: 'org/light', count: 3, frame: 0 },
      { entity: 'country/coast', count: 1, frame: 0 },
      { entity: 'person/ada', count: 1, frame: 7 },
    ],
    ...changes,
  };
}
