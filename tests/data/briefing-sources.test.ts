import { describe, expect, it } from 'vitest';
import type { Briefing } from '@/data/briefing';
import { seenFrom, shippedBriefing, shippedPack } from '@/tests/components/briefing/shipped-briefing';

/** Everything that a briefing says or draws, by the part that shows it. */
function claims(briefing: Briefing): Record<string, { sources: number[] }[]> {
  const { since } = seenFrom(briefing, '2013-01-01');
  return {
    sentences: briefing.sections.flatMap(({ sentences }) => sentences),
    'events of the timeline': briefing.timeline,
    'steps of the timeline': briefing.steps,
    bars: briefing.charts.flatMap(({ rows }) => rows),
    plans: briefing.charts.flatMap(({ plans }) => plans),
    flows: briefing.flows,
    'arrows of a flow': briefing.flows.flatMap(({ arrows }) => arrows),
    'cells of the comparison': briefing.comparison?.rows.flatMap(({ cells }) => Object.values(cells)) ?? [],
    'disputed readings': briefing.disputed,
    relations: briefing.relations,
    terms: briefing.glossary,
    'facts of entries': briefing.entries.flatMap(({ facts }) => facts),
    'what came since': since,
  };
}

/** Paths of objects that hold a list of sources, `entries[3].facts[0]`, found by walking everything. */
function citing(value: unknown, path = ''): { path: string; sources: unknown[] }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citing(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { sources } = value as { sources?: unknown };
  const inside = Object.entries(value).flatMap(([key, item]) => citing(item, `${path}.${key}`));
  return Array.isArray(sources) && typeof sources[0] !== 'object' ? [{ path, sources }, ...inside] : inside;
}

describe.each(['en', 'ja'] as const)('the briefing in %s', async (lang) => {
  const briefing = await shippedBriefing(lang);
  const known = new Map(briefing.sources.map((source) => [source.number, source]));

  it.each(Object.entries(claims(briefing)))('traces all %s to sources of the pack', (_, items) => {
    expect(items.length).toBeGreaterThan(0);
    for (const { sources } of items) {
      expect(sources.length).toBeGreaterThan(0);
      for (const number of sources) {
        const source = known.get(number);
        expect(Object.values(shippedPack.sources).map(({ address }) => address)).toContain(source?.address);
      }
    }
  });

  it('holds no list of sources that the walk above has missed', () => {
    const walked = citing({ ...briefing, sources: [] }).filter(({ path }) => path !== '');
    const counted = Object.entries(claims(briefing)).filter(([part]) => part !== 'what came since');
    expect(walked).toHaveLength(counted.reduce((sum, [, items]) => sum + items.length, 0));
    expect(walked.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('has every cell of the comparison in the pack, each with the sources of its own', () => {
    const cells = shippedPack.comparison?.rows.map((row) => row.cells) ?? [];
    const shown = briefing.comparison?.rows.map((row) => row.cells) ?? [];
    expect(shown.map((row) => Object.keys(row).toSorted())).toEqual(
      cells.map((row) => Object.keys(row).toSorted()),
    );
    for (const [index, row] of cells.entries()) {
      for (const [version, { sources }] of Object.entries(row)) {
        const addresses = shown[index]?.[version]?.sources.map((number) => known.get(number)?.address);
        expect(addresses, version).toEqual(sources.map((id) => shippedPack.sources[id]?.address));
      }
    }
  });

  it('numbers sources in the order in which they are met, each once', () => {
    expect(briefing.sources.map(({ number }) => number)).toEqual(
      briefing.sources.map((_, index) => index + 1),
    );
    expect(briefing.sections[0]?.sentences[0]?.sources[0]).toBe(1);
    expect(new Set(briefing.sources.map(({ address }) => address)).size).toBe(briefing.sources.length);
  });
});
