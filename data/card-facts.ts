/** The facts of a card: those of the entry, and those that the pack states elsewhere as a list of holders. */
import type { IsoDate, Period } from '@/matching/types';
import { isLater } from './as-of';
import type { Kind } from './kinds';
import type { Cited, NumberSources } from './numbered-sources';
import type { PackFact } from './pack';
import { textIn, type Lang, type Text } from './texts';

/** A fact as a pack has it, or the holding of an office, which is told by a name alone. */
export interface DatedFact extends PackFact {
  /** The text is a name (of an office, or of who holds it), not a sentence; `entity` is its entry, if there is one. */
  named?: { entity?: string | undefined } | undefined;
  acting?: boolean | undefined;
}

export interface CardFact extends Period, Cited {
  topic: PackFact['topic'];
  text: Text;
  named?: { entity?: string | undefined } | undefined;
  acting?: boolean | undefined;
  /**
   * For an office or a person's role without an end: the last day for which the sources show it, if that is before the day
   * asked about.
   */
  seen?: IsoDate | undefined;
  /** The fact held once and no longer does: this tells of its end. */
  ended?: boolean | undefined;
}

interface Reading {
  kind: Kind;
  lang: Lang;
  numbers: NumberSources;
  /** The day that the fact is read for. */
  day: IsoDate;
}

export function cardFact(fact: DatedFact, { kind, lang, numbers, day }: Reading): CardFact {
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
    ...numbers.cite(sources),
  };
}
