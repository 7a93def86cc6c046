import type { Kind } from './kinds';
import type { IsoDate, Period } from '@/matching/types';
import type { Pack, PackEntity, PackFact } from './pack';
import { numberSources, type NumberedSource } from './numbered-sources';
import { otherName, textIn, type Lang, type Text } from './texts';

/** Everything a card draws: pack text only, nothing of the reader's. */
export interface CardView {
  entity: string;
  kind: Kind;
  /** The reader's language: words of the interface, dates and numbers follow it. */
  lang: Lang;
  name: Text;
  /** The name in the other script. */
  otherName?: Text | undefined;
  gist: Text;
  facts: CardFact[];
  sources: NumberedSource[];
  related: RelatedEntity[];
  pack: Text;
  /** The day up to which the pack's editors looked. */
  asOf: IsoDate;
}

export interface CardFact extends Period {
  topic: PackFact['topic'];
  text: Text;
  /** Numbers into the card's sources. */
  sources: number[];
}

export interface RelatedEntity {
  entity: string;
  kind: Kind;
  name: Text;
  /** How the two are related, as a sentence. */
  how: Text;
}

/** An id that no pack knows, and the packs that were searched. */
export interface MissingCard {
  missing: string;
  lang: Lang;
  searched: Text[];
}

/** A card stays a card: more related entities than a few rows of chips help nobody. */
const MAX_RELATED = 6;

/** Key entities of the story lead. */
const RANK = { key: 0, supporting: 1, background: 2 };

export function cardView(pack: Pack, id: string, lang: Lang): CardView | MissingCard {
  const entity = pack.entities.find((candidate) => candidate.id === id);
  if (entity === undefined) return { missing: id, lang, searched: [textIn(lang, pack.name)] };
  const sources = numberSources(pack);
  return {
    entity: id,
    kind: entity.kind,
    lang,
    name: textIn(lang, entity.name),
    otherName: otherName(lang, entity.name),
    gist: textIn(lang, entity.gist),
    facts: entity.facts.map((fact) => ({
      topic: fact.topic,
      text: textIn(lang, fact.text),
      from: fact.from,
      to: fact.to,
      sources: sources.numbersOf(fact.sources),
    })),
    sources: sources.list(),
    related: relatedEntities(pack, entity, lang),
    pack: textIn(lang, pack.name),
    asOf: pack.asOf,
  };
}

function relatedEntities(pack: Pack, entity: PackEntity, lang: Lang): RelatedEntity[] {
  const byId = new Map(pack.entities.map((candidate) => [candidate.id, candidate]));
  const related = new Map<string, PackEntity & { how: Text }>();
  for (const relation of pack.relations ?? []) {
    if (relation.from !== entity.id && relation.to !== entity.id) continue;
    const other = byId.get(relation.from === entity.id ? relation.to : relation.from);
    if (other === undefined || related.has(other.id)) continue;
    related.set(other.id, { ...other, how: textIn(lang, relation.text) });
  }
  return [...related.values()]
    .toSorted((a, b) => RANK[a.prominence] - RANK[b.prominence])
    .slice(0, MAX_RELATED)
    .map(({ id, kind, name, how }) => ({ entity: id, kind, name: textIn(lang, name), how }));
}
