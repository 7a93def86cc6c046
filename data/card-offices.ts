/** Offices held: on the card of an office its holders, on the card of a person the offices. */
import { byDate } from './as-of';
import type { DatedFact } from './card-facts';
import type { Pack, PackEntity, PackHolder } from './pack';

/**
 * The facts of an entry and the holdings that concern it. A role fact over the very period of a holding says the same
 * in a sentence: it goes, and its sources stay with the holding.
 */
export function factsAndHoldings(pack: Pack, entity: PackEntity): DatedFact[] {
  const told = new Set<DatedFact>();
  const holdings = holdingsOf(pack, entity).map((held) => {
    const same = entity.facts.filter((fact) => fact.topic === 'role' && isSamePeriod(fact, held));
    same.forEach((fact) => told.add(fact));
    const sources = [...new Set([held, ...same].flatMap((fact) => fact.sources))];
    return { ...held, sources };
  });
  return [...holdings, ...entity.facts.filter((fact) => !told.has(fact))];
}

/** What an office and a person have of each other, in the order of the beginnings. */
export function holdingsOf(pack: Pack, { id, holders = [] }: PackEntity): DatedFact[] {
  const here = holders.map((holder) => holding(holder, { text: holder.name, entity: holder.person }));
  const elsewhere = pack.entities.flatMap((office) =>
    (office.holders ?? [])
      .filter((holder) => holder.person === id)
      .map((holder) => holding(holder, { text: office.name, entity: office.id })),
  );
  return [...here, ...elsewhere].toSorted((a, b) => byDate(a.from ?? '', b.from ?? ''));
}

function holding(
  { from, to, asOf, acting, sources }: PackHolder,
  { text, entity }: { text: PackHolder['name']; entity?: string | undefined },
): DatedFact {
  return { topic: 'role', text, named: { entity }, from, to, asOf, acting, sources };
}

function isSamePeriod(a: DatedFact, b: DatedFact): boolean {
  return a.from === b.from && a.to === b.to;
}
