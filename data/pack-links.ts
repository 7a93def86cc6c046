import { firstDay, lastDay } from '@/matching/dates';
import { kindOfEntity } from '@/matching/kinds';
import { isLater } from './as-of';
import type { Pack, PackFault, PackHolder } from './pack';

type Path = (string | number)[];

/** Keys of the two ends of a period. Of relations `from` and `to` are ids. */
const PERIODS = [
  ['from', 'to'],
  ['validFrom', 'validTo'],
  ['fromYear', 'toYear'],
] as const;

/**
 * Finds every id in a pack that points to nothing, every id and name given twice, every id that begins with another
 * kind than its entity's, every period that ends before it begins and holders of an office that overlap or stand out of
 * order. Walks the whole document once: a key named `sources` holds source ids, the keys below hold entity ids.
 */
export function inconsistencies(pack: Pack): PackFault[] {
  const entities = new Set(pack.entities.map((entity) => entity.id));
  const sources = new Set(Object.keys(pack.sources));
  const columns = new Set(pack.comparison?.columns.map((column) => column.id));
  const faults: PackFault[] = [];

  const expect = (known: Set<string>, id: unknown, what: string, path: Path) => {
    if (typeof id === 'string' && !known.has(id))
      faults.push({ path, reason: `There is no ${what} "${id}".` });
  };
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    for (const [from, to] of PERIODS)
      if (isReversed(record[from], record[to]))
        faults.push({ path: [...path, to], reason: 'The period ends before it begins.' });
    for (const [key, item] of Object.entries(record)) {
      const here = [...path, key];
      if (key === 'sources' && Array.isArray(item)) {
        item.forEach((id, index) => expect(sources, id, 'source', [...here, index]));
      } else if (key === 'entities' && path.length > 0 && Array.isArray(item)) {
        item.forEach((id, index) => expect(entities, id, 'entity', [...here, index]));
      } else if (key === 'entity') {
        expect(entities, item, 'entity', here);
      } else {
        visit(item, here);
      }
    }
  };
  visit(pack, []);

  pack.relations?.forEach((relation, index) => {
    expect(entities, relation.from, 'entity', ['relations', index, 'from']);
    expect(entities, relation.to, 'entity', ['relations', index, 'to']);
  });
  pack.comparison?.rows.forEach((row, index) => {
    for (const id of Object.keys(row.cells)) {
      expect(columns, id, 'column', ['comparison', 'rows', index, 'cells', id]);
    }
  });
  pack.entities.forEach(({ id, kind, holders = [] }, index) => {
    if (kindOfEntity(id) !== kind)
      faults.push({
        path: ['entities', index, 'id'],
        reason: `An id begins with the kind of its entity; this one is of kind "${kind}".`,
      });
    const path = ['entities', index, 'holders'];
    if (holders.length > 0 && kind !== 'office')
      faults.push({ path, reason: `Only an office has holders; this is of kind "${kind}".` });
    holders.forEach(({ person }, at) => expect(entities, person, 'entity', [...path, at, 'person']));
    faults.push(...holdersOutOfOrder(holders, path));
  });
  return [
    ...faults,
    ...repeatedIds(['entities'], pack.entities),
    ...repeatedIds(['comparison', 'columns'], pack.comparison?.columns),
    ...repeatedIds(['comparison', 'rows'], pack.comparison?.rows),
    ...repeatedIds(['figures'], pack.figures),
    ...repeatedIds(['flows'], pack.flows),
    ...(pack.flows ?? []).flatMap(({ lanes, boxes }, index) => [
      ...repeatedIds(['flows', index, 'lanes'], lanes),
      ...repeatedIds(['flows', index, 'boxes'], boxes),
    ]),
    ...shadowedPieces(pack),
  ];
}

/** The day of a change belongs to both holders; an acting one may stand in while another still holds the office. */
function holdersOutOfOrder(holders: PackHolder[], path: Path): PackFault[] {
  return holders.flatMap((holder, at) => {
    const begins: Path = [...path, at, 'from'];
    const before = holders[at - 1];
    if (before !== undefined && lastDay(holder.from) < firstDay(before.from))
      return [
        { path: begins, reason: `${holder.name.en} began before ${before.name.en}; list them in order.` },
      ];
    const held = holder.acting ? undefined : holders.slice(0, at).findLast(({ acting }) => !acting);
    if (held === undefined || (held.to !== undefined && firstDay(held.to) <= lastDay(holder.from))) return [];
    return [
      {
        path: begins,
        reason: `${held.name.en} still holds the office on that day; end that period first, or mark one as acting.`,
      },
    ];
  });
}

function isReversed(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') return to < from;
  return isDate(from) && isDate(to) && isLater(from, to);
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}/.test(value);
}

function repeatedIds(list: Path, items: readonly { id: string }[] = []): PackFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [...list, index, 'id'], reason: `The id "${id}" is given twice.` }];
  });
}

/** `<name>` is a class or a piece: of two by one name the piece would never be read. */
function shadowedPieces({ vocabulary }: Pack): PackFault[] {
  return Object.keys(vocabulary?.pieces ?? {})
    .filter((name) => Object.hasOwn(vocabulary?.classes ?? {}, name))
    .map((name) => ({
      path: ['vocabulary', 'pieces', name],
      reason: `A class of the vocabulary is called "${name}" already.`,
    }));
}
