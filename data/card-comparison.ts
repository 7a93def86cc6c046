/** Two versions of a pack's rules side by side: the one that governed on a day, and the newest. */
import type { IsoDate } from '@/matching/types';
import { cellOf, governingOn, versionsOf, type Cell, type PackCell, type Version } from './compared-versions';
import type { NumberSources } from './numbered-sources';
import type { Pack, PackComparison, PackEntity } from './pack';
import { textIn, type Lang, type Text } from './texts';

export interface CardComparison {
  /** The older version on the left. It is missing on a page from before all of them. */
  left?: Version | undefined;
  right: Version;
  /** What the left column stands for: the page's date, or only what went before. */
  leftIs: 'written' | 'before';
  /** The version on the right governed on the page's date already. */
  rightIsThen: boolean;
  rows: ComparisonRow[];
  /** Every version, oldest first. */
  versions: Version[];
}

/** A missing cell: no source states the point. Both sides equal: only `same`. */
export interface ComparisonRow {
  label: Text;
  same?: Cell | undefined;
  left?: Cell | undefined;
  right?: Cell | undefined;
}

interface Reading {
  pack: Pack;
  lang: Lang;
  numbers: NumberSources;
  /** The day the page was written, if it is known. */
  written?: IsoDate | undefined;
}

/** A card is no table: the points on which both versions are known, the first ones of the pack. */
const MAX_ROWS = 5;

/** Nothing for an entity that the comparison does not tell of: one that is none of its versions, nor their whole. */
export function cardComparison(entity: PackEntity, reading: Reading): CardComparison | undefined {
  const { pack, lang, written } = reading;
  const { comparison } = pack;
  if (comparison === undefined || !isCompared(comparison, entity, pack)) return undefined;
  const versions = versionsOf(comparison, pack, lang);
  const newest = versions.at(-1);
  if (newest === undefined) return undefined;
  const governing = written === undefined ? undefined : governingOn(versions, written);
  const leftIs = written !== undefined && governing !== newest ? 'written' : 'before';
  const left = leftIs === 'written' ? governing : versions.at(-2);
  return {
    left,
    right: newest,
    leftIs,
    rightIsThen: governing === newest,
    rows: comparison.rows
      .filter(({ cells }) => left === undefined || (cells[left.id] && cells[newest.id]))
      .slice(0, MAX_ROWS)
      .flatMap(({ label, cells }) =>
        rowOf(textIn(lang, label), left && cells[left.id], cells[newest.id], reading),
      ),
    versions,
  };
}

function isCompared(
  { columns }: PackComparison,
  { id, kind }: PackEntity,
  { relations = [] }: Pack,
): boolean {
  const versions = new Set(columns.map(({ entity }) => entity));
  if (versions.has(id)) return true;
  return kind === 'policy' && relations.some(({ from, to }) => to === id && versions.has(from));
}

function rowOf(
  label: Text,
  left: PackCell | undefined,
  right: PackCell | undefined,
  reading: Reading,
): ComparisonRow[] {
  if (left === undefined && right === undefined) return [];
  if (left !== undefined && right !== undefined && left.text.en === right.text.en) {
    const both = [...new Set([...left.sources, ...right.sources])];
    return [{ label, same: cellOf(right, reading, both) }];
  }
  return [{ label, left: cellOf(left, reading), right: cellOf(right, reading) }];
}
