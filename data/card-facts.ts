/** The facts of a card: those of the entry, and those that the pack states elsewhere as a list of holders. */
import type { IsoDate, Period } from '@/matching/types';
import { isLater } from './as-of';
import type { Kind } from './kinds';
import type { NumberSources } from './numbered-sources';
import type { Pack, PackFact } from './pack';
import { textIn, type Lang, type Text } from './texts';

/** A fact as a pack has it, or the holding of an office, which is told by a name alone. */
export interface DatedFact extends PackFact {
  /** The text is a name (of an office, or of who holds it), not a sentence; `entity` is its entry, if there is one. */
  named?: { entity?: string | undefined } | undefined;
  acting?: boolean | undefined;
}

export interface CardFact extends Period {
  topic: PackFact['topic'];
  text: Text;
  named?: { entity?: string | undefined } | undefined;
  acting?: boolean | undefined;
  /** For an office or a person's role without an end: the last day for which the sources show it, if that is before the day asked about. */
  seen?: IsoDate | undefined;
  /** The fact held once and no longer does: this tells of its end. */
  ended?: boolean | undefined;
  /** Numbers into the card's sources. */
  sources: number[];
  /** How many independent sources say so, if there are several. */
  agreeing?: number | undefined;
}

interface Reading {
  pack: Pack;
  kind: Kind;
  lang: Lang;
  numbers: NumberSources;
  /** The day that the fact is read for. */
  day: IsoDate;
}

export function cardFact(fact: DatedFact, { pack, kind, lang, numbers, day }: Reading): CardFact {
  const { topic, from, to, named, acting, sources } = fact;
  const passes = topic === 'role' && to === undefined && (named !== undefined || kind === 'person');
  const seen = passes && isLater(day, fact.asOf) ? fact.asOf : undefined;
  return {
    topic,
    text: textIn(lang, fact.text),
    from,
    to,
    named,
    acting,
    seen,
    sources: numbers.numbersOf(sources),
    agreeing: independentSources(pack, sources),
  };
}

/**
 * How many publishers of their own stand behind a claim; nothing for fewer than two. Whoever republishes or compiles
 * adds no voice.
 */
export function independentSources(pack: Pack, ids: string[]): number | undefined {
  const publishers = new Set(
    ids.flatMap((id) => {
      const source = pack.sources[id];
      if (source === undefined || source.kind === 'republished' || source.kind === 'encyclopedia') return [];
      return [source.publisher];
    }),
  );
  return publishers.size > 1 ? publishers.size : undefined;
}
