import type { Kind } from './kinds';
import type { IsoDate, Period } from '@/matching/types';
import type { Pack, PackEntity, PackFact } from './pack';
import {
  chartsOf,
  comparisonOf,
  disputedOf,
  flowsOf,
  glossaryOf,
  relationsOf,
  stepsOf,
  timelineOf,
  type BriefingRelation,
  type BriefingComparison,
  type DisputedClaim,
  type Flow,
  type Term,
  type TimelineEntry,
  type TimelineStep,
  type YearChart,
} from './briefing-parts';
import { numberSources, type Cited, type NumberedSource } from './numbered-sources';
import { otherName, textIn, type Lang, type Text } from './texts';

/** What popup and briefing show of a pack: the full summary, what is drawn, all entries, and every source. */
export interface Briefing {
  lang: Lang;
  pack: Text;
  version: string;
  asOf: IsoDate;
  sections: { title: Text; sentences: BriefingSentence[] }[];
  timeline: TimelineEntry[];
  steps: TimelineStep[];
  charts: YearChart[];
  flows: Flow[];
  comparison?: BriefingComparison | undefined;
  disputed: DisputedClaim[];
  relations: BriefingRelation[];
  glossary: Term[];
  sources: NumberedSource[];
  entries: Entry[];
}

export interface BriefingSentence {
  text: Text;
  /** Names in the text that have an entry, in reading order, none overlapping. */
  links: TextLink[];
  sources: number[];
}

export interface TextLink {
  /** First code unit of the name in its text. */
  start: number;
  /** First code unit after it. */
  end: number;
  entity: string;
}

export interface Entry {
  entity: string;
  kind: Kind;
  prominence: PackEntity['prominence'];
  name: Text;
  otherName?: Text | undefined;
  gist: Text;
  /** Every form of the name, for the filter field. */
  forms: string[];
  facts: EntryFact[];
}

export interface EntryFact extends Period, Cited {
  topic: PackFact['topic'];
  text: Text;
}

/** Finds the names in texts, one list a text. */
export type FindLinks = (texts: string[]) => Promise<TextLink[][]>;

export async function briefingOf(pack: Pack, lang: Lang, findLinks: FindLinks): Promise<Briefing> {
  const sources = numberSources(pack);
  const reading = { lang, sources };
  const texts = pack.summary.flatMap(({ sentences }) => sentences.map(({ text }) => textIn(lang, text).text));
  const links = (await findLinks(texts)).values();
  // Sources are numbered in the order in which a reader meets them, so what is read comes first here.
  return {
    lang,
    pack: textIn(lang, pack.name),
    version: pack.version,
    asOf: pack.asOf,
    sections: pack.summary.map((section) => ({
      title: textIn(lang, section.title),
      sentences: section.sentences.map((sentence) => ({
        text: textIn(lang, sentence.text),
        links: links.next().value ?? [],
        sources: sources.numbersOf(sentence.sources),
      })),
    })),
    timeline: timelineOf(pack, reading),
    steps: stepsOf(pack, reading),
    charts: chartsOf(pack, reading),
    flows: flowsOf(pack, reading),
    comparison: comparisonOf(pack, reading),
    disputed: disputedOf(pack, reading),
    relations: relationsOf(pack, reading),
    glossary: glossaryOf(pack, reading),
    entries: pack.entities.map((entity) => ({
      entity: entity.id,
      kind: entity.kind,
      prominence: entity.prominence,
      name: textIn(lang, entity.name),
      otherName: otherName(lang, entity.name),
      gist: textIn(lang, entity.gist),
      forms: [...new Set(entity.aliases.flatMap((aliases) => aliases.forms))],
      facts: entity.facts.map(({ topic, text, from, to, sources: ids }) => ({
        topic,
        text: textIn(lang, text),
        from,
        to,
        ...sources.cite(ids),
      })),
    })),
    sources: sources.list(),
  };
}
