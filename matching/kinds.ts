/**
 * The kind of an entity. Its id begins with it, `weapon/patriot`: a pack in which one begins otherwise is refused
 * (data/pack-links.ts).
 */

/** What stands in ids for another word. */
const IN_IDS = new Map([['context', 'conflict']]);

export function kindOfEntity(id: string): string {
  const [prefix = ''] = id.split('/');
  return IN_IDS.get(prefix) ?? prefix;
}

/** Places: every page has some, whatever it is about. */
export function isScenery(id: string): boolean {
  return /^(?:place|country|region)$/.test(kindOfEntity(id));
}
