/**
 * Parts the facts of a card by a day: what held then, what has changed since, and the rest.
 *
 *        before          │ day                 since
 *   ──●───────●──────────┼───────────○──────────────○──►      ● an event, ├──┤ a role or a rule
 *          ├─────────────┼───────────┤ ended
 *
 * An event stands where it was over; a role or a rule stands as long as it held. Of what held on the day the card shows
 * little: the office, what happened on that very day, the rule in force.
 */
import type { IsoDate } from '@/matching/types';
import { byDate, isLater, tenseOf, type Tense } from './as-of';
import type { DatedFact } from './card-facts';
import type { PackEntity } from './pack';

export interface PartedFacts {
  held: PartedFact[];
  /** Newest last: the changes that weigh most, and the others. */
  since: PartedFact[];
  more: PartedFact[];
  around: PartedFact[];
}

export interface PartedFact {
  fact: DatedFact;
  /** This tells of the fact's end. */
  ended?: true | undefined;
}

/** The card answers in a glance: more than this at the filled point would be a list. */
const MAX_THEN = 2;
const MAX_SINCE = 3;
/** Only these are answers to "what held then"; the rest is background. */
const FIRST_RANKS = 3;

export function partFacts(facts: DatedFact[], day: IsoDate, kind: PackEntity['kind']): PartedFacts {
  const tenses = new Map(facts.map((fact) => [fact, tenseIn(fact, day)]));
  const are = (tense: Tense) => facts.filter((fact) => tenses.get(fact) === tense);
  const then = chosen(are('then'), day, kind);
  const since = are('since');
  const shown = then.length > 0 ? then.map((fact) => ({ fact })) : lastBefore(are('before'), kind);
  const ended = then
    .filter(({ topic, to }) => to !== undefined && isLater(to, day) && (topic === 'role' || topic === 'rule'))
    .filter(({ to }) => !since.some(({ from }) => from === to))
    .map((fact) => ({ fact, ended: true as const }));
  const used = new Set([...shown.map(({ fact }) => fact), ...since]);
  const changes = [...since.map((fact) => ({ fact })), ...ended].toSorted((a, b) =>
    byDate(dateOf(a), dateOf(b)),
  );
  const weighty = new Set(weightiest(changes));
  return {
    held: shown,
    since: changes.filter((change) => weighty.has(change)),
    more: changes.filter((change) => !weighty.has(change)),
    around: facts.filter((fact) => !used.has(fact)).map((fact) => ({ fact })),
  };
}

/** Offices and rules weigh more than what was said and done; among equals, the newer one does. */
function weightiest(changes: PartedFact[]): PartedFact[] {
  const weigh = ({ fact: { topic } }: PartedFact) => (topic === 'role' || topic === 'rule' ? 1 : 0);
  return changes.toSorted((a, b) => weigh(a) - weigh(b) || byDate(dateOf(a), dateOf(b))).slice(-MAX_SINCE);
}

/** The date of a change: the end of what ended, the day on which an event was over, the beginning of the rest. */
function dateOf({ fact, ended }: PartedFact): IsoDate {
  const { from = '', to, topic } = fact;
  return ended || topic === 'event' ? (to ?? from) : from;
}

function tenseIn(fact: DatedFact, day: IsoDate): Tense {
  if (fact.topic !== 'event') return tenseOf(fact, day);
  const over = fact.to ?? fact.from;
  return tenseOf({ from: over, to: over }, day);
}

function isOnDay({ from, topic }: DatedFact, day: IsoDate): boolean {
  return from === day && topic !== 'background' && topic !== 'disputed';
}

function chosen(candidates: DatedFact[], day: IsoDate, kind: PackEntity['kind']): DatedFact[] {
  const offices = candidates.filter(({ named }) => named);
  // Who held an office on a day is the whole answer, and nothing else is one.
  if (kind === 'office') return offices;
  const ranked = candidates
    .map((fact) => ({ fact, rank: rankOf(fact, day, kind) }))
    .toSorted((a, b) => a.rank - b.rank || byDate(b.fact.from ?? '', a.fact.from ?? ''));
  const first = ranked.filter(({ rank }) => rank <= FIRST_RANKS);
  return (first.length > 0 ? first.slice(0, MAX_THEN) : ranked.slice(0, 1)).map(({ fact }) => fact);
}

function rankOf(fact: DatedFact, day: IsoDate, kind: PackEntity['kind']): number {
  if (fact.named) return 0;
  if (fact.topic === 'role' && kind === 'person') return 1;
  if (isOnDay(fact, day)) return 2;
  if (fact.topic === 'rule' || fact.topic === 'role') return 3;
  return { event: 4, capability: 4, figure: 5, background: 6, disputed: 7 }[fact.topic];
}

/**
 * Where nothing held on the day: what was last. Of two offices left together, the one held longer; on the card of an
 * office that is no answer.
 */
function lastBefore(before: DatedFact[], kind: PackEntity['kind']): PartedFact[] {
  if (kind === 'office') return [];
  const last = before.toSorted((a, b) => byDate(endOf(a), endOf(b)) || byBeginning(a, b)).at(-1);
  if (last === undefined) return [];
  return [last.named ? { fact: last, ended: true } : { fact: last }];
}

function endOf({ from = '', to = from }: DatedFact): IsoDate {
  return to;
}

function byBeginning(a: DatedFact, b: DatedFact): number {
  const later = byDate(a.from ?? '', b.from ?? '');
  return a.named && b.named ? -later : later;
}
