/** A briefing to take along: what was known of the entities on a page when it was written, with every source. */
import type { IsoDate, Period } from '@/matching/types';
import { isLater, tenseOf } from './as-of';
import type { Briefing, Entry, EntryFact } from './briefing';
import { numberInOrder, type NumberedSource, type Numbering } from './numbered-sources';
import type { PageReport } from './page-report';
import type { Lang } from './texts';

export interface BriefingCopy {
  lang: Lang;
  title: string;
  /** Lines under the title: the page and its day, how facts were chosen, the pack and its version. */
  page?: { label: string; title: string; address: string; date: string } | undefined;
  notes: string[];
  sections: CopiedSection[];
  sourcesTitle: string;
  sources: CopiedSource[];
}

export interface CopiedSection {
  title: string;
  lead?: string | undefined;
  items: CopiedItem[];
}

export interface CopiedItem {
  text: string;
  period?: string | undefined;
  /** Numbers of its sources. */
  notes: number[];
}

export interface CopiedSource {
  number: number;
  title: string;
  publisher: string;
  date?: string | undefined;
  address: string;
}

/** The words of a copy, and how it writes dates: the reader's own. */
export interface CopyWords {
  page: string;
  undated: string;
  factsOn(date: string): string;
  factsUndated: string;
  noFacts: string;
  pack(name: string, version: string, asOf: string): string;
  sources: string;
  date(date: IsoDate): string;
  period(period: Period): string | undefined;
}

type CopiedPage = Pick<PageReport, 'title' | 'address' | 'date' | 'entities'>;

/** Without a page, or on one that names nothing, the summary is what there is to take along. */
export function briefingCopy(
  briefing: Briefing,
  page: CopiedPage | undefined,
  words: CopyWords,
): BriefingCopy {
  const sources = renumber(briefing.sources);
  const named = (page?.entities ?? []).flatMap(({ entity }) =>
    briefing.entries.filter((entry) => entry.entity === entity),
  );
  const sections =
    named.length > 0
      ? named.map((entry) => sectionOf(entry, page?.date, words, sources.numbersOf))
      : briefing.sections.map(({ title, sentences }) => ({
          title: title.text,
          items: sentences.map(({ text, sources: ids }) => ({
            text: text.text,
            notes: sources.numbersOf(ids),
          })),
        }));
  const choice = page?.date === undefined ? words.factsUndated : words.factsOn(words.date(page.date));
  return {
    lang: briefing.lang,
    title: briefing.pack.text,
    page: page && {
      label: words.page,
      title: page.title,
      address: page.address,
      date: page.date === undefined ? words.undated : words.date(page.date),
    },
    notes: [
      ...(named.length > 0 ? [choice] : []),
      words.pack(briefing.pack.text, briefing.version, words.date(briefing.asOf)),
    ],
    sections,
    sourcesTitle: words.sources,
    sources: sources.list().map(({ number, title, publisher, date, address }) => ({
      number,
      title,
      publisher,
      date: date && words.date(date),
      address,
    })),
  };
}

function sectionOf(
  { name, otherName, gist, facts }: Entry,
  day: IsoDate | undefined,
  words: CopyWords,
  numbersOf: (numbers: number[]) => number[],
): CopiedSection {
  const known = facts.filter((fact) => wasKnown(fact, day));
  return {
    title: otherName === undefined ? name.text : `${name.text} (${otherName.text})`,
    // A gist tells of the whole story: beside facts of one day it would say too much.
    lead: known.length > 0 ? undefined : facts.length > 0 ? words.noFacts : gist.text,
    items: known.map((fact) => ({
      text: fact.text.text,
      period: words.period(periodKnown(fact, day)),
      notes: numbersOf(fact.sources),
    })),
  };
}

/** What began after the page's day was not known then; without a day every fact is given, with its period. */
function wasKnown({ from, to }: EntryFact, day: IsoDate | undefined): boolean {
  return day === undefined || tenseOf({ ...(from && { from }), ...(to && { to }) }, day) !== 'since';
}

/** An end that lay ahead on the day is left out: nobody knew it then. */
function periodKnown({ from, to }: EntryFact, day: IsoDate | undefined): Period {
  const isAhead = to !== undefined && day !== undefined && isLater(to, day);
  return { ...(from && { from }), ...(to && !isAhead && { to }) };
}

/** Numbers the sources anew, in the order in which the copy refers to them. */
function renumber(sources: NumberedSource[]): Numbering<number> {
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  return numberInOrder((old) => byNumber.get(old));
}
