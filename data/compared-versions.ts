/** The versions of a pack's rules, and what each says on a point. */
import type { IsoDate } from '@/matching/types';
import { byDate, isLater } from './as-of';
import type { Cited, NumberSources } from './numbered-sources';
import type { Pack, PackComparison } from './pack';
import { textIn, type Lang, type Text } from './texts';

export interface Version {
  /** Id of its column in the pack. */
  id: string;
  entity: string;
  name: Text;
  label: Text;
  /** The first day on which it governed. */
  date: IsoDate;
}

export interface Cell extends Cited {
  text: Text;
}

export type PackCell = PackComparison['rows'][number]['cells'][string];

/** Oldest first. */
export function versionsOf({ columns }: PackComparison, pack: Pack, lang: Lang): Version[] {
  return columns
    .toSorted((a, b) => byDate(a.date, b.date))
    .map(({ id, entity, label, date }) => ({
      id,
      entity,
      name: textIn(lang, pack.entities.find((candidate) => candidate.id === entity)?.name ?? label),
      label: textIn(lang, label),
      date,
    }));
}

/** The one that governed on a day; none before the first. */
export function governingOn(versions: Version[], day: IsoDate): Version | undefined {
  return versions.findLast(({ date }) => !isLater(date, day));
}

interface Reading {
  lang: Lang;
  numbers: NumberSources;
}

/** @param sources where they are others than the cell's own. */
export function cellOf(
  cell: PackCell | undefined,
  { lang, numbers }: Reading,
  sources = cell?.sources ?? [],
): Cell | undefined {
  if (cell === undefined) return undefined;
  return { text: textIn(lang, cell.text), ...numbers.cite(sources) };
}
