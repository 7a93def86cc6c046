/**
 * Mentions as they travel to a page. Objects cost its main thread more to take in than all else that an answer brings, so
 * a mention is four numbers, and what holds for all mentions of an entity is said once:
 *
 *     kinds    { weapon, key: Patriot, PAC-3 }  { person, key: Hayashi }
 *                             0        1                       2
 *     numbers  block start end 0 · block start end 2 · …
 */
import type { KindGroup } from './kinds';
import type { PageMention } from './messages';
import type { PackEntity } from './pack';

export interface FlatMentions {
  kinds: KindOfMentions[];
  numbers: number[];
}

interface KindOfMentions {
  group: KindGroup;
  prominence: PackEntity['prominence'];
  entities: string[];
}

/** A mention, and the number of the block in which it stands. */
export interface PlacedMention extends PageMention {
  block: number;
}

const NUMBERS_A_MENTION = 4;

export function flattenMentions(mentions: readonly PlacedMention[]): FlatMentions {
  const byKind = new Map<string, KindOfMentions>();
  const byEntity = new Map(mentions.map((it) => [it.entity, it]));
  for (const [entity, { group, prominence }] of byEntity) {
    const key = `${group} ${prominence}`;
    const kind = byKind.get(key) ?? { group, prominence, entities: [] };
    byKind.set(key, kind);
    kind.entities.push(entity);
  }
  const kinds = [...byKind.values()];
  const numberOf = new Map(
    kinds.flatMap(({ entities }) => entities).map((entity, number) => [entity, number]),
  );
  const numbers = mentions.flatMap(({ block, start, end, entity }) => [
    block,
    start,
    end,
    numberOf.get(entity) ?? 0,
  ]);
  return { kinds, numbers };
}

/** By the number of the block; a block without any has none. */
export function mentionsByBlock({ kinds, numbers }: FlatMentions): (PageMention[] | undefined)[] {
  const known = kinds.flatMap(({ entities, ...kind }) => entities.map((entity) => ({ ...kind, entity })));
  const byBlock: PageMention[][] = [];
  const number = (at: number) => numbers[at] as number;
  for (let at = 0; at < numbers.length; at += NUMBERS_A_MENTION) {
    const entity = known[number(at + 3)] as (typeof known)[number];
    (byBlock[number(at)] ??= []).push({ ...entity, start: number(at + 1), end: number(at + 2) });
  }
  return byBlock;
}
