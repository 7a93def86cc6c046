import type { CardFact } from '@/data/card-facts';
import type { CardTime, CardView } from '@/data/card-view';
import type { NumberedSource } from '@/data/numbered-sources';
import type { Text } from '@/data/texts';

export const english = (text: string): Text => ({ text, lang: 'en' });
export const japanese = (text: string): Text => ({ text, lang: 'ja' });

export function sampleFact(changes: Partial<CardFact> = {}): CardFact {
  return {
    topic: 'role',
    text: english('She kept the lighthouse.'),
    from: '2023-12-14',
    to: '2025-10-21',
    sources: [1, 2],
    ...changes,
  };
}

/** The times of a card on a page of 22 December 2023. */
export function sampleTime(changes: Partial<CardTime> = {}): CardTime {
  return { written: '2023-12-22', held: [], more: [], since: [], around: [], ...changes };
}

export function sampleSource(number: number, changes: Partial<NumberedSource> = {}): NumberedSource {
  return {
    number,
    title: `Title ${number}`,
    publisher: `Paper ${number}`,
    date: '2023-12-22',
    address: `https://paper.example/${number}`,
    kind: 'news',
    lang: 'en',
    ...changes,
  };
}

export function sampleView(changes: Partial<CardView> = {}): CardView {
  return {
    entity: 'person/ada-keeper',
    kind: 'person',
    lang: 'en',
    name: english('Ada Keeper'),
    otherName: japanese('灯台守'),
    gist: english('Keeper of the lighthouse.'),
    time: sampleTime({ around: [sampleFact()] }),
    tenures: [],
    disputed: [],
    sources: [sampleSource(1), sampleSource(2, { kind: 'official' })],
    related: [{ entity: 'org/light', kind: 'org', name: english('Light Office'), how: english('Pays her.') }],
    pack: english('Lighthouses'),
    asOf: '2026-11-22',
    stale: false,
    ...changes,
  };
}
