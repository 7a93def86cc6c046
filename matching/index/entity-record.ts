/** Entities, longer names and cues as lists of numbers. */
import { kindOfEntity } from '@/matching/kinds';
import type { Blocker, Cue, Entity } from '@/matching/name-index';
import type { PoolReader, PoolWriter } from './pools';

const [PERSON, SCENERY, OWNED, OFFICE] = [1, 2, 4, 8];
/** No entity, no home, or no use. */
const NONE = -1;

export function writeEntity(pool: PoolWriter, entity: Entity): number {
  const marks =
    (entity.person ? PERSON : 0) |
    (entity.office ? OFFICE : 0) |
    (entity.scenery ? SCENERY : 0) |
    (entity.owned ? OWNED : 0);
  return pool.list([
    pool.text(entity.id),
    marks,
    pool.list([...entity.friends]),
    pool.list([...entity.owners]),
    pool.list(entity.implies),
    pool.text(entity.initials),
    entity.use ?? NONE,
    entity.home ?? NONE,
    pool.list(entity.wideNames.map(pool.text)),
    pool.list(entity.wideSigns.map(pool.text)),
  ]);
}

export function readEntity(pool: PoolReader, place: number): Entity {
  const [id = 0, marks = 0, friends = 0, owners = 0, implies = 0, initials = 0, ...further] =
    pool.list(place);
  const [use = NONE, home = NONE, wideNames = 0, wideSigns = 0] = further;
  const texts = (list: number) => Array.from(pool.list(list), pool.text);
  const name = pool.text(id);
  return {
    id: name,
    kind: kindOfEntity(name),
    person: (marks & PERSON) !== 0,
    use: use === NONE ? undefined : use,
    office: (marks & OFFICE) !== 0,
    scenery: (marks & SCENERY) !== 0,
    owned: (marks & OWNED) !== 0,
    friends: new Set(pool.list(friends)),
    owners: new Set(pool.list(owners)),
    implies: [...pool.list(implies)],
    initials: pool.text(initials),
    home: home === NONE ? undefined : home,
    wideNames: texts(wideNames),
    wideSigns: texts(wideSigns),
  };
}

export function writeBlocker(pool: PoolWriter, { entity, text, article }: Blocker): number {
  return pool.list([entity, pool.text(text), article ? 1 : 0]);
}

export function readBlocker(pool: PoolReader, place: number): Blocker {
  const [entity = 0, text = 0, article = 0] = pool.list(place);
  return { entity, text: pool.text(text), article: article !== 0 };
}

export function writeCue(pool: PoolWriter, { text, capital, entity, speaksOf }: Cue): number {
  return pool.list([pool.text(text), capital ? 1 : 0, entity ?? NONE, speaksOf ?? NONE]);
}

export function readCue(pool: PoolReader, place: number): Cue {
  const [text = 0, capital = 0, entity = NONE, speaksOf = NONE] = pool.list(place);
  return {
    text: pool.text(text),
    capital: capital !== 0,
    entity: entity === NONE ? undefined : entity,
    speaksOf: speaksOf === NONE ? undefined : speaksOf,
  };
}
