import type { Kind } from './kinds';
import type { IsoDate } from '@/matching/types';
import { cardComparison, type CardComparison } from './card-comparison';
import { cardFact, type CardFact } from './card-facts';
import { factsAndHoldings } from './card-offices';
import { tenuresOf, type Tenure } from './card-tenures';
import { partFacts, type PartedFact } from './card-time';
import { numberSources, type Cited, type NumberedSource, type NumberSources } from './numbered-sources';
import type { Pack, PackEntity } from './pack';
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
  time: CardTime;
  /** Stands in the place of "then" and "since" where the entry is one of several versions of the same rules. */
  comparison?: CardComparison | undefined;
  tenures: Tenure[];
  disputed: DisputedReading[];
  sources: NumberedSource[];
  related: RelatedEntity[];
  pack: Text;
  /** The day up to which the pack's editors looked. */
  asOf: IsoDate;
  /** The reader's day is long after that one. */
  stale: boolean;
}

/** The days that a card is read by. */
export interface CardDays {
  /** The day the page was written, where it is known. */
  written?: IsoDate | undefined;
  /** The reader's own day. */
  today: IsoDate;
}

export interface CardTime {
  /** The day the page was written; missing: unknown, and the day is the pack's own. */
  written?: IsoDate | undefined;
  /** What held on that day. */
  held: CardFact[];
  /** The changes since that weigh most, newest last; nothing where the day is unknown. */
  since: CardFact[];
  /** Those since that weigh less. */
  more: CardFact[];
  around: CardFact[];
}

export interface DisputedReading extends Cited {
  claim: Text;
  /** What the sources show instead. */
  record: Text;
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

/** After half a year without a look, offices and rules may have changed. */
const STALE_DAYS = 180;
const DAY_MS = 86_400_000;

/** Key entities of the story lead. */
const RANK = { key: 0, supporting: 1, background: 2 };

export function cardView(pack: Pack, id: string, lang: Lang, days: CardDays): CardView | MissingCard {
  const entity = pack.entities.find((candidate) => candidate.id === id);
  if (entity === undefined) return { missing: id, lang, searched: [textIn(lang, pack.name)] };
  const numbers = numberSources(pack);
  const reading = { pack, lang, numbers, written: days.written };
  const comparison = cardComparison(entity, reading);
  return {
    entity: id,
    kind: entity.kind,
    lang,
    name: textIn(lang, entity.name),
    otherName: otherName(lang, entity.name),
    gist: textIn(lang, entity.gist),
    time: comparison ? untimed(entity, reading) : timeOf(entity, reading),
    comparison,
    tenures: tenuresOf(pack, entity, lang, days.written ?? pack.asOf),
    disputed: disputedReadings(entity, reading),
    sources: numbers.list(),
    related: relatedEntities(pack, entity, lang),
    pack: textIn(lang, pack.name),
    asOf: pack.asOf,
    stale: Date.parse(days.today) - Date.parse(pack.asOf) > STALE_DAYS * DAY_MS,
  };
}

interface Reading {
  pack: Pack;
  lang: Lang;
  numbers: NumberSources;
  written?: IsoDate | undefined;
}

function timeOf(entity: PackEntity, reading: Reading): CardTime {
  const { pack, written } = reading;
  const { kind } = entity;
  const day = written ?? pack.asOf;
  const parts = partFacts(factsAndHoldings(pack, entity), day, kind);
  const read = (facts: PartedFact[]): CardFact[] =>
    facts.map(({ fact, ended }) => ({ ...cardFact(fact, { ...reading, kind, day }), ended }));
  // In the order of the card, so that its first number is 1.
  const held = read(parts.held);
  const more = read(parts.more.map(withOneSource));
  const since = read(parts.since);
  const around = read(parts.around.map(withOneSource));
  if (written !== undefined) return { written, held, more, since, around };
  return { held, more: [], since: [], around: [...around, ...more, ...since] };
}

/** In a fold, one source a holder is enough: with all, an office of thirteen would list forty. */
function withOneSource({ fact, ended }: PartedFact): PartedFact {
  return { fact: fact.named ? { ...fact, sources: fact.sources.slice(0, 1) } : fact, ended };
}

/** The comparison says what held when; the facts stay as they are. */
function untimed(entity: PackEntity, reading: Reading): CardTime {
  const { pack, written } = reading;
  const { kind } = entity;
  const day = written ?? pack.asOf;
  const around = entity.facts.map((fact) => cardFact(fact, { ...reading, kind, day }));
  return { written, held: [], more: [], since: [], around };
}

function disputedReadings({ id }: PackEntity, { pack, lang, numbers }: Reading): DisputedReading[] {
  return (pack.disputed ?? [])
    .filter(({ entities }) => entities.includes(id))
    .map(({ claim, record, sources }) => ({
      claim: textIn(lang, claim),
      record: textIn(lang, record),
      ...numbers.cite(sources),
    }));
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
