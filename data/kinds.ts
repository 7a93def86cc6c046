/** Every kind of entity a pack may hold. */
export const KINDS = [
  'person',
  'weapon',
  'policy',
  'law',
  'treaty',
  'budget',
  'org',
  'office',
  'alliance',
  'event',
  'conflict',
  'concept',
  'region',
  'country',
  'place',
] as const;

export type Kind = (typeof KINDS)[number];

/** Kinds that share a mark, an icon and a colour. */
export const KIND_GROUPS = ['person', 'weapon', 'policy', 'org', 'event', 'concept'] as const;

export type KindGroup = (typeof KIND_GROUPS)[number];

const GROUP_OF: Record<Kind, KindGroup> = {
  person: 'person',
  weapon: 'weapon',
  policy: 'policy',
  law: 'policy',
  treaty: 'policy',
  budget: 'policy',
  org: 'org',
  office: 'org',
  alliance: 'org',
  event: 'event',
  conflict: 'event',
  concept: 'concept',
  region: 'concept',
  country: 'concept',
  place: 'concept',
};

export function groupOfKind(kind: Kind): KindGroup {
  return GROUP_OF[kind];
}

/** Which names the reader wants marked. */
export interface MarkWishes {
  /** Those that news names in passing too: countries, cities, well-known institutions. */
  markBackground: boolean;
  /** Kinds that are left alone. */
  kindsOff: readonly KindGroup[];
}

/** The one judge of whether a name may be marked at all; where it then is, the page's density decides. */
export function isWanted(
  name: { group: KindGroup; prominence: 'key' | 'supporting' | 'background' },
  { markBackground, kindsOff }: MarkWishes,
): boolean {
  return (markBackground || name.prominence !== 'background') && !kindsOff.includes(name.group);
}
