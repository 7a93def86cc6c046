import type { Pack, PackSource } from './pack';

/** A source with the number under which a view refers to it. */
export interface NumberedSource extends PackSource {
  number: number;
}

/** What stands behind a text. */
export interface Cited {
  /** Numbers into the view's sources. */
  sources: number[];
  /** How many independent sources say so, if there are several. */
  agreeing?: number | undefined;
}

export interface Numbering<Id> {
  numbersOf(ids: Id[]): number[];
  list(): NumberedSource[];
}

export interface NumberSources extends Numbering<string> {
  cite(ids: string[]): Cited;
}

/** Numbers sources in the order in which they are first referred to, starting at 1. */
export function numberInOrder<Id>(sourceOf: (id: Id) => PackSource | undefined): Numbering<Id> {
  const numbered = new Map<Id, NumberedSource>();
  return {
    numbersOf: (ids) =>
      ids.flatMap((id) => {
        const source = sourceOf(id);
        if (source === undefined) return [];
        const known = numbered.get(id) ?? { ...source, number: numbered.size + 1 };
        numbered.set(id, known);
        return [known.number];
      }),
    list: () => [...numbered.values()],
  };
}

/** Numbers the sources of a view. */
export function numberSources(pack: Pack): NumberSources {
  const numbering = numberInOrder((id: string) => pack.sources[id]);
  return {
    ...numbering,
    cite: (ids) => ({ sources: numbering.numbersOf(ids), agreeing: independentSources(pack, ids) }),
  };
}

/**
 * How many publishers of their own stand behind a claim; nothing for fewer than two. Whoever republishes or compiles
 * adds no voice.
 */
function independentSources(pack: Pack, ids: string[]): number | undefined {
  const publishers = new Set(
    ids.flatMap((id) => {
      const source = pack.sources[id];
      if (source === undefined || source.kind === 'republished' || source.kind === 'encyclopedia') return [];
      return [source.publisher];
    }),
  );
  return publishers.size > 1 ? publishers.size : undefined;
}
