/** The parts of a briefing that are drawn: timeline, charts, flows; and the relations and words that stand beside them. */
import type { IsoDate, Period } from '@/matching/types';
import { cellOf, versionsOf, type Cell, type Version } from './compared-versions';
import type { Cited, NumberSources } from './numbered-sources';
import type { Pack } from './pack';
import { textIn, type Lang, type Text } from './texts';

export interface TimelineEntry extends Cited {
  date: IsoDate;
  text: Text;
  entities: string[];
}

/** A step of a policy: tightened or loosened. The direction has no measurable size. */
export interface TimelineStep extends Cited {
  date: IsoDate;
  label: Text;
  direction: 'tighten' | 'loosen';
  entity: string;
}

export interface YearRow extends Cited, Period {
  fiscalYear: number;
  value: number;
  growthPct?: number | undefined;
  growthBasis?: 'reported' | 'computed' | undefined;
  note?: Text | undefined;
  /** The first day on which a source of the row gives the number; unknown where no source is dated. */
  known?: IsoDate | undefined;
}

export interface YearChart {
  id: string;
  title: Text;
  headline?: Text | undefined;
  unit: Text;
  comparability: Text;
  entities: string[];
  rows: YearRow[];
  plans: (Cited & { fromYear: number; toYear: number; label: Text })[];
}

export interface FlowBox {
  id: string;
  label: Text;
  lane: string;
  row: number;
}

export interface FlowArrow extends Cited, Period {
  fromBox: string;
  toBox: string;
  kind: 'new' | 'as-before' | 'on-condition' | 'barred';
  label: Text;
  text: Text;
}

export interface Flow extends Cited {
  id: string;
  title: Text;
  finding: Text;
  lanes: { id: string; label: Text }[];
  boxes: FlowBox[];
  arrows: FlowArrow[];
}

export interface BriefingRelation extends Cited, Period {
  fromEntity: string;
  toEntity: string;
  text: Text;
}

/** Every version of the same rules, and what each says on every point. */
export interface BriefingComparison {
  title: Text;
  /** Oldest first. */
  versions: Version[];
  /** Cells by the ids of the versions; a missing one: no source states the point. */
  rows: { label: Text; cells: Record<string, Cell> }[];
}

/** What is claimed, and what the sources show instead. */
export interface DisputedClaim extends Cited {
  claim: Text;
  record: Text;
  entities: string[];
}

export interface Term extends Cited {
  term: Text;
  meaning: Text;
}

interface Reading {
  lang: Lang;
  sources: NumberSources;
}

export function timelineOf(pack: Pack, { lang, sources }: Reading): TimelineEntry[] {
  return (pack.timeline ?? []).map((entry) => ({
    date: entry.date,
    text: textIn(lang, entry.text),
    entities: entry.entities,
    ...sources.cite(entry.sources),
  }));
}

export function stepsOf(pack: Pack, { lang, sources }: Reading): TimelineStep[] {
  const figure = pack.figures?.find(({ shape }) => shape === 'steps');
  if (figure?.shape !== 'steps') return [];
  return figure.rows.map((row) => ({
    date: row.date,
    label: textIn(lang, row.label),
    direction: row.direction,
    entity: row.entity,
    sources: sources.numbersOf(row.sources),
  }));
}

export function chartsOf(pack: Pack, { lang, sources }: Reading): YearChart[] {
  return (pack.figures ?? []).flatMap((figure) => {
    if (figure.shape !== 'by-fiscal-year') return [];
    return [
      {
        id: figure.id,
        title: textIn(lang, figure.title),
        headline: figure.headline && textIn(lang, figure.headline),
        unit: textIn(lang, figure.unit),
        comparability: textIn(lang, figure.comparability),
        entities: figure.entities,
        rows: figure.rows.map((row) => ({
          fiscalYear: row.fiscalYear,
          from: row.from,
          to: row.to,
          value: row.value,
          growthPct: row.growthPct,
          growthBasis: row.growthBasis,
          note: row.note && textIn(lang, row.note),
          known: firstDate(row.sources.map((id) => pack.sources[id]?.date)),
          sources: sources.numbersOf(row.sources),
        })),
        plans: (figure.plans ?? []).map((plan) => ({
          fromYear: plan.fromYear,
          toYear: plan.toYear,
          label: textIn(lang, plan.label),
          sources: sources.numbersOf(plan.sources),
        })),
      },
    ];
  });
}

export function flowsOf(pack: Pack, { lang, sources }: Reading): Flow[] {
  return (pack.flows ?? []).map((flow) => ({
    id: flow.id,
    title: textIn(lang, flow.title),
    finding: textIn(lang, flow.finding),
    lanes: flow.lanes.map(({ id, label }) => ({ id, label: textIn(lang, label) })),
    boxes: flow.boxes.map(({ id, lane, row, label }) => ({ id, lane, row, label: textIn(lang, label) })),
    arrows: flow.arrows.map(({ fromBox, toBox, kind, label, text, from, to, sources: ids }) => ({
      fromBox,
      toBox,
      kind,
      label: textIn(lang, label),
      text: textIn(lang, text),
      from,
      to,
      sources: sources.numbersOf(ids),
    })),
    sources: sources.numbersOf(flow.sources),
  }));
}

export function relationsOf(pack: Pack, { lang, sources }: Reading): BriefingRelation[] {
  return (pack.relations ?? []).map((relation) => ({
    fromEntity: relation.from,
    toEntity: relation.to,
    text: textIn(lang, relation.text),
    from: relation.validFrom,
    to: relation.validTo,
    sources: sources.numbersOf(relation.sources),
  }));
}

export function comparisonOf(pack: Pack, { lang, sources }: Reading): BriefingComparison | undefined {
  const { comparison } = pack;
  if (comparison === undefined) return undefined;
  const versions = versionsOf(comparison, pack, lang);
  const reading = { pack, lang, numbers: sources };
  return {
    title: textIn(lang, comparison.title),
    versions,
    rows: comparison.rows.map(({ label, cells }) => ({
      label: textIn(lang, label),
      cells: Object.fromEntries(
        versions.flatMap(({ id }) => {
          const cell = cellOf(cells[id], reading);
          return cell === undefined ? [] : [[id, cell]];
        }),
      ),
    })),
  };
}

export function disputedOf(pack: Pack, { lang, sources }: Reading): DisputedClaim[] {
  return (pack.disputed ?? []).map(({ claim, record, entities, sources: ids }) => ({
    claim: textIn(lang, claim),
    record: textIn(lang, record),
    entities,
    ...sources.cite(ids),
  }));
}

export function glossaryOf(pack: Pack, { lang, sources }: Reading): Term[] {
  return (pack.glossary ?? []).map(({ term, meaning, sources: ids }) => ({
    term: textIn(lang, term),
    meaning: textIn(lang, meaning),
    sources: sources.numbersOf(ids),
  }));
}

function firstDate(dates: (IsoDate | undefined)[]): IsoDate | undefined {
  return dates.filter((date) => date !== undefined).toSorted()[0];
}
