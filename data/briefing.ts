import type { Kind } from './kinds';
import type { IsoDate } from '@/matching/types';
import type { Pack, PackEntity } from './pack';
import { numberSources, type NumberedSource } from './numbered-sources';
import { otherName, textIn, type Lang, type Text } from './texts';

/** What the popup shows of a pack: the full summary with its sources, and all entries. */
export interface Briefing {
  lang: Lang;
  pack: Text;
  asOf: IsoDate;
  sections: { title: Text; sentences: { text: Text; sources: number[] }[] }[];
  sources: NumberedSource[];
  entries: Entry[];
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
}

export function briefingOf(pack: Pack, lang: Lang): Briefing {
  const sources = numberSources(pack);
  const sections = pack.summary.map((section) => ({
    title: textIn(lang, section.title),
    sentences: section.sentences.map((sentence) => ({
      text: textIn(lang, sentence.text),
      sources: sources.numbersOf(sentence.sources),
    })),
  }));
  return {
    lang,
    pack: textIn(lang, pack.name),
    asOf: pack.asOf,
    sections,
    sources: sources.list(),
    entries: pack.entities.map((entity) => entryOf(entity, lang)),
  };
}

function entryOf(entity: PackEntity, lang: Lang): Entry {
  return {
    entity: entity.id,
    kind: entity.kind,
    prominence: entity.prominence,
    name: textIn(lang, entity.name),
    otherName: otherName(lang, entity.name),
    gist: textIn(lang, entity.gist),
    forms: [...new Set(entity.aliases.flatMap((aliases) => aliases.forms))],
  };
}
