/**
 * Names that nothing licenses, but that stand together and ask for each other.
 *
 *     Abe left Article 9 as it was.              a surname and a law of one nation: it is he, and it is ours
 *     Kobayashi, Hayashi, Sato and Abe ran.      surnames alone are a roster
 *     Sato of the chamber on export rules        a description is no name: many have such rules
 *
 * Costs a look at each name that nothing licenses, and from there at those within a few words.
 */
import type { Entity, Index } from '@/matching/name-index';
import { shortName } from './licenses';
import { between, rank, type PageState } from './page-state';
import type { Circumstances } from './circumstances';
import { KINDRED } from '@/matching/weights';

interface Kin {
  circumstances: Circumstances;
  number: number;
  entity: Entity;
  /** The nation that it speaks of where it stands. */
  nation: number;
}

/** For each of them that has a name of another kind beside it that asks for it, or for which it asks: in a few words, which. */
export function kindredOf(
  index: Index,
  state: PageState,
  unlicensed: readonly Circumstances[],
): Map<Circumstances, string> {
  const all = unlicensed.flatMap((circumstances) => kinOf(index, circumstances) ?? []);
  const found = new Map<Circumstances, string>();
  all.forEach((one, at) => {
    for (let next = at + 1; next < all.length; next += 1) {
      const other = all[next] as Kin;
      if (!isNear(state, one, other)) break;
      if (!belongTogether(one, other)) continue;
      found.set(one.circumstances, `${shortName(other.entity.id)} beside it`);
      found.set(other.circumstances, `${shortName(one.entity.id)} beside it`);
    }
  });
  return found;
}

/** A name that nothing speaks against and that is of one nation. */
function kinOf(index: Index, circumstances: Circumstances): Kin | undefined {
  const { candidate, neighbor, sense } = circumstances;
  const { form } = candidate;
  if (!form.name || form.wide || form.lang === 'ja' || sense.cost > 0) return undefined;
  if (neighbor.verdict === 'another' || neighbor.verdict === 'likely-another') return undefined;
  const entity = index.entity(form.entity);
  const [nation, ...others] = entity.implies;
  if (nation === undefined || others.length > 0 || entity.scenery || entity.office) return undefined;
  return { circumstances, number: form.entity, entity, nation };
}

function belongTogether(one: Kin, other: Kin): boolean {
  if (one.entity.person === other.entity.person || one.nation !== other.nation) return false;
  return asks(one, other) || asks(other, one);
}

/** Whether a license of a form is fulfilled by the other, or by it and their nation. */
function asks({ circumstances, nation }: Kin, other: Kin): boolean {
  return circumstances.candidate.form.needs.some(
    (need) =>
      need !== 'full-name' &&
      need.cues.length === 0 &&
      need.entities.includes(other.number) &&
      need.entities.every((entity) => entity === other.number || entity === nation),
  );
}

function isNear({ words }: PageState, one: Kin, other: Kin): boolean {
  const { last } = one.circumstances.candidate;
  const { first } = other.circumstances.candidate;
  return first < last || rank(between(words, last - 1, first)) <= rank(KINDRED.within);
}
