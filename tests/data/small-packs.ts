import { join } from 'node:path';
import type { Kind } from '@/data/kinds';
import type { Pack } from '@/data/pack';
import { readPackFolder } from '@/data/pack-files';

/** Entities in one small pack: a whole one takes too long to check twenty thousand times. */
const ENTITIES = 1;

type Figure = NonNullable<Pack['figures']>[number];

/** The shipped pack in small packs that hold together: some entities, and all that speaks of nothing else. */
export function smallPacks(): Pack[] {
  const pack = readPackFolder(join(import.meta.dirname, '../../data/packs/japan-arms-exports'));
  const starts = Array.from({ length: Math.floor(pack.entities.length / ENTITIES) }, (_, i) => i * ENTITIES);
  return starts.map((start) => smallPack(pack, pack.entities.slice(start, start + ENTITIES)));
}

function smallPack(pack: Pack, some: Pack['entities']): Pack {
  const ids = new Set(some.map(({ id }) => id));
  const speaksOfThese = ({ entities }: { entities: string[] }) => entities.every((id) => ids.has(id));
  const small: Omit<Pack, 'sources'> = {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    languages: pack.languages,
    licence: pack.licence,
    asOf: pack.asOf,
    entities: some.map((entity) => alone(entity, ids)),
    relations: (pack.relations ?? []).filter(({ from, to }) => ids.has(from) && ids.has(to)),
    timeline: (pack.timeline ?? []).filter(speaksOfThese).slice(0, 1),
    glossary: (pack.glossary ?? []).filter(speaksOfThese).slice(0, 1),
    figures: (pack.figures ?? []).flatMap((figure) => smallFigure(figure, ids)).slice(0, 1),
    disputed: (pack.disputed ?? []).filter(speaksOfThese).slice(0, 1),
    summary: pack.summary.slice(0, 1),
  };
  small.vocabulary = vocabularyOf(small, pack.vocabulary);
  const used = sourcesIn(small);
  const sources = Object.entries(pack.sources).filter(([id]) => used.has(id));
  return { ...small, sources: Object.fromEntries(sources) };
}

/** What of a figure concerns these entities, if anything does. */
function smallFigure(figure: Figure, ids: ReadonlySet<string>): Figure[] {
  const entities = figure.entities.filter((id) => ids.has(id));
  const isOfThese = ({ entity }: { entity: string }) => ids.has(entity);
  if (figure.shape === 'steps') {
    const rows = figure.rows.filter(isOfThese);
    return rows.length > 0 ? [{ ...figure, entities, rows }] : [];
  }
  const plans = figure.plans?.filter(isOfThese);
  return entities.length > 0 ? [{ ...figure, entities, rows: figure.rows.slice(-4), plans }] : [];
}

/** The entity without what refers to others. */
function alone(entity: Pack['entities'][number], ids: ReadonlySet<string>): Pack['entities'][number] {
  const isKnown = (evidence: unknown) =>
    typeof evidence !== 'object' ||
    evidence === null ||
    !('entities' in evidence) ||
    (Array.isArray(evidence.entities) && evidence.entities.every((id) => ids.has(String(id))));
  const licensed = <T extends { needs?: Pack['entities'][number]['aliases'][number]['needs'] }>(
    rule: T,
  ): T => {
    const needs = rule.needs?.filter(isKnown);
    return { ...rule, needs: needs === undefined || needs.length > 0 ? needs : ['full-name'] };
  };
  return {
    ...entity,
    facts: entity.facts.slice(0, 2),
    aliases: entity.aliases.slice(0, 2).map(licensed),
    patterns: entity.patterns?.slice(0, 1).map(licensed),
    holders: entity.holders?.slice(-1).map(({ person, ...holder }) => ({
      ...holder,
      ...(person !== undefined && ids.has(person) ? { person } : {}),
    })),
  };
}

/** What patterns and licenses of the pack call by name, and what that calls. */
function vocabularyOf(small: Pick<Pack, 'entities'>, whole: Pack['vocabulary']): Pack['vocabulary'] {
  const called = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/<([a-z0-9-]+)>/g)) {
      if (called.has(name)) continue;
      called.add(name);
      follow(whole?.pieces?.[name] ?? '');
    }
  };
  follow(JSON.stringify(small));
  const kinds = new Set(small.entities.map(({ kind }) => kind));
  const uses = Object.fromEntries(
    Object.entries(whole?.uses ?? {}).filter(([kind]) => kinds.has(kind as Kind)),
  );
  for (const { en, ja } of Object.values(uses))
    for (const name of [...Object.values(en), ...Object.values(ja)]) called.add(name);
  const among = <T>(named: Record<string, T> = {}) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => called.has(name)));
  return { classes: among(whole?.classes), pieces: among(whole?.pieces), uses };
}

function sourcesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, item: unknown) => {
    if (key === 'sources' && Array.isArray(item)) item.forEach((id) => found.add(String(id)));
    return item;
  });
  return found;
}
