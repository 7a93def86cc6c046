/** A briefing as seen from a page: what was known on its day, what came since, what concerns the entities on it. */
import type { IsoDate } from '@/matching/types';
import { byDate, isLater, tenseOf } from './as-of';
import type { Briefing, Entry } from './briefing';
import { governingOn, type Version } from './compared-versions';
import type {
  BriefingRelation,
  BriefingComparison,
  TimelineEntry,
  TimelineStep,
  YearChart,
  YearRow,
} from './briefing-parts';
import type { PageReport } from './page-report';
import type { Text } from './texts';
import type { Cited } from './numbered-sources';

/** Where a date stands, seen from the page's: known then, the very day, since. On an undated page all is `then`. */
export type Moment = 'then' | 'here' | 'since';

export interface Placed {
  moment: Moment;
}

export interface BriefingOnPage {
  /** The day the page was written. */
  date?: IsoDate | undefined;
  /** There is a page, and it names entries of the pack. */
  hasEntities: boolean;
  timeline: (TimelineEntry & Placed & { onPage: boolean })[];
  steps: (TimelineStep & Placed)[];
  charts: (Omit<YearChart, 'rows'> & { rows: (YearRow & Placed)[] })[];
  comparison?: PlacedComparison | undefined;
  /** Between entities of which both are on the page. */
  relations: BriefingRelation[];
  /** What happened after the page's day to the entities on it, newest last. Empty on an undated page. */
  since: SinceEntry[];
}

export type PlacedComparison = Omit<BriefingComparison, 'versions'> & { versions: PlacedVersion[] };

/** The version that governed on the page's day is `here`; the newest one governs now. */
export interface PlacedVersion extends Version, Placed {
  isNewest: boolean;
}

export interface SinceEntry extends Cited {
  date: IsoDate;
  text: Text;
  /** Whose fact this is, since its text may not say so. Events of the timeline speak for themselves. */
  about?: Text | undefined;
  /** The entities of the page that it concerns. */
  entities: string[];
}

export function briefingOnPage(
  briefing: Briefing,
  report: Pick<PageReport, 'date' | 'entities'> | undefined,
): BriefingOnPage {
  const date = report?.date;
  const onPage = new Set(report?.entities.map(({ entity }) => entity));
  const placed = <T extends { date: IsoDate }>(item: T) => ({ ...item, moment: momentOf(item.date, date) });
  return {
    date,
    hasEntities: briefing.entries.some(({ entity }) => onPage.has(entity)),
    timeline: briefing.timeline.map((entry) => ({
      ...placed(entry),
      onPage: entry.entities.some((entity) => onPage.has(entity)),
    })),
    steps: briefing.steps.map(placed),
    charts: briefing.charts.map((chart) => ({ ...chart, rows: placeRows(chart.rows, date) })),
    comparison: briefing.comparison && placeVersions(briefing.comparison, date),
    relations: briefing.relations.filter(
      ({ fromEntity, toEntity }) => onPage.has(fromEntity) && onPage.has(toEntity),
    ),
    since: date === undefined ? [] : sinceThen(briefing, date, inFront(briefing, onPage)),
  };
}

function momentOf(date: IsoDate, page: IsoDate | undefined): Moment {
  if (page === undefined) return 'then';
  if (date === page) return 'here';
  return isLater(date, page) ? 'since' : 'then';
}

/**
 * A year's number is known from its earliest dated source; without one, from the year's first day. The newest known one
 * is the page's own.
 */
function placeRows(rows: YearRow[], page: IsoDate | undefined): (YearRow & Placed)[] {
  if (page === undefined) return rows.map((row) => ({ ...row, moment: 'then' }));
  const isKnown = ({ known, from }: YearRow) => {
    const day = known ?? from;
    return day !== undefined && !isLater(day, page);
  };
  const newest = rows.findLast(isKnown);
  return rows.map((row) => {
    if (row === newest) return { ...row, moment: 'here' };
    return { ...row, moment: isKnown(row) ? 'then' : 'since' };
  });
}

function placeVersions(comparison: BriefingComparison, page: IsoDate | undefined): PlacedComparison {
  const governing = page === undefined ? undefined : governingOn(comparison.versions, page);
  const moment = (version: Version): Moment => {
    if (version === governing) return 'here';
    return page !== undefined && isLater(version.date, page) ? 'since' : 'then';
  };
  return {
    ...comparison,
    versions: comparison.versions.map((version) => ({
      ...version,
      moment: moment(version),
      isNewest: version === comparison.versions.at(-1),
    })),
  };
}

/** Countries and institutions that a page names in passing are not what it is about. */
function inFront({ entries }: Briefing, onPage: Set<string>): Set<string> {
  const shown = entries.filter(({ entity, prominence }) => onPage.has(entity) && prominence !== 'background');
  return new Set(shown.map(({ entity }) => entity));
}

function sinceThen(briefing: Briefing, page: IsoDate, onPage: Set<string>): SinceEntry[] {
  const { timeline, entries } = briefing;
  const events = timeline.flatMap(({ date, text, entities, sources, agreeing }) => {
    const [subject] = entities;
    const named = entities.filter((entity) => onPage.has(entity));
    const concerned = [...new Set([...named, ...(subject ? tiedTo(subject, briefing, onPage) : [])])];
    return isLater(date, page) && concerned.length > 0
      ? [{ date, text, entities: concerned, sources, agreeing }]
      : [];
  });
  const facts = entries
    .filter(({ entity }) => onPage.has(entity))
    .flatMap((entry) => factsSince(entry, page));
  const untold = facts.filter(
    (fact, index) =>
      !events.some((event) => tells(event, fact)) &&
      facts.findIndex(({ text }) => text.text === fact.text.text) === index,
  );
  return [...events, ...untold].toSorted((a, b) => byDate(a.date, b.date));
}

/** A page that names Patriots does not name their hand-over yet; the event of which it tells concerns it all the same. */
function tiedTo(subject: string, { entries, relations }: Briefing, onPage: Set<string>): string[] {
  const kind = entries.find(({ entity }) => entity === subject)?.kind;
  if (kind !== 'event' && kind !== 'policy') return [];
  return relations.flatMap(({ fromEntity, toEntity }) => {
    const other = fromEntity === subject ? toEntity : toEntity === subject ? fromEntity : '';
    return onPage.has(other) ? [other] : [];
  });
}

function factsSince({ entity, name, facts }: Entry, page: IsoDate): SinceEntry[] {
  return facts.flatMap(({ from, to, text, sources, agreeing }) =>
    from !== undefined && tenseOf({ from, ...(to && { to }) }, page) === 'since'
      ? [{ date: from, text, about: name, entities: [entity], sources, agreeing }]
      : [],
  );
}

/** The timeline tells of the same day and entity already. An event of a year does not tell all that happened in it. */
function tells(event: SinceEntry, fact: SinceEntry): boolean {
  const sameDay = event.date === fact.date && event.date.length === 'YYYY-MM-DD'.length;
  return sameDay && fact.entities.some((entity) => event.entities.includes(entity));
}
