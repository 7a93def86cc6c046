import { describe, expect, it } from 'vitest';
import { filterEntries } from '@/components/popup/filter-entries';
import { sampleEntry } from './sample-briefing';

const ENTRIES = [
  sampleEntry('weapon/patriot', 'Patriot (MIM-104)', {
    otherName: { text: 'パトリオット', lang: 'ja' },
    forms: ['Patriot', 'Patriots', 'ペトリオット'],
  }),
  sampleEntry('policy/export-rules-2014', '2014 transfer principles', {
    forms: ['2014 export rules', 'defense export guidelines'],
  }),
  sampleEntry('person/elodie', 'Élodie Müller-Straße', { forms: ['Müller'] }),
  sampleEntry('org/guns', 'ガンズ社', { forms: ['Gun’s'] }),
];

const found = (query: string) => filterEntries(ENTRIES, query).map(({ entry }) => entry.entity);

/** The name with its matches in brackets. */
function marked(query: string): string[] {
  return filterEntries(ENTRIES, query).map(({ entry, matches }) => {
    const { text } = entry.name;
    const edges = [0, ...matches.flat(), text.length];
    return edges
      .slice(1)
      .map((end, index) => text.slice(edges[index], end))
      .map((part, index) => (index % 2 === 1 ? `[${part}]` : part))
      .join('');
  });
}

describe('the filter', () => {
  it.each([
    ['', ['weapon/patriot', 'policy/export-rules-2014', 'person/elodie', 'org/guns']],
    ['   ', ['weapon/patriot', 'policy/export-rules-2014', 'person/elodie', 'org/guns']],
    ['patriot', ['weapon/patriot']],
    ['PATRIOT', ['weapon/patriot']],
    ['ｐａｔｒｉｏｔ', ['weapon/patriot']],
    ['ﾊﾟﾄﾘｵｯﾄ', ['weapon/patriot']],
    ['ペトリオ', ['weapon/patriot']],
    ['mim–104', ['weapon/patriot']],
    ['export 2014', ['policy/export-rules-2014']],
    ['elodie muller', ['person/elodie']],
    ['E\u0301lodie', ['person/elodie']],
    ["gun's", ['org/guns']],
    ['patriot export', []],
    ['zzz', []],
  ])('%j keeps %j', (query, entities) => {
    expect(found(query)).toEqual(entities);
  });

  it('tells kana with a voicing mark from kana without', () => {
    expect(found('ガンズ')).toEqual(['org/guns']);
    expect(found('カンス')).toEqual([]);
  });

  it.each([
    ['patriot', ['[Patriot] (MIM-104)']],
    ['mim 104', ['Patriot ([MIM]-[104])']],
    ['pat atri', ['[Patri]ot (MIM-104)']],
    ['elodie', ['[Élodie] Müller-Straße']],
    ['mull', ['Élodie [Müll]er-Straße']],
    ['r', ['Pat[r]iot (MIM-104)', '2014 t[r]ansfe[r] p[r]inciples', 'Élodie Mülle[r]-St[r]aße']],
  ])('%j marks %j', (query, names) => {
    expect(marked(query)).toEqual(names);
  });

  it('tells which form it found where the name does not match', () => {
    expect(filterEntries(ENTRIES, 'export rules')[0]?.via).toBe('2014 export rules');
    expect(filterEntries(ENTRIES, '2014 guidelines')[0]?.via).toBe('defense export guidelines');
    expect(filterEntries(ENTRIES, 'patriot')[0]?.via).toBeUndefined();
  });
});
