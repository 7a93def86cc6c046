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

export interface NumberSources {
  numbersOf(ids: string[]): number[];
  cite(ids: string[]): Cited;
  list(): NumberedSource[];
}

/** Numbers sources in the order in which a view first refers to them, starting at 1. */
export function numberSources(pack: Pack): NumberSources {
  const numbered = new Map<string, NumberedSource>();
  function numbersOf(ids: string[]): number[] {
    return ids.flatMap((id) => {
      const source = pack.sources[id];
      if (source === undefined) return [];
      const known = numbered.get(id) ?? { ...source, number: numbered.size + 1 };
      numbered.set(id, known);
      return [known.number];
    });
  }
  return {
    numbersOf,
    cite: (ids) => ({ sources: numbersOf(ids), agreeing: independentSources(pack, ids) }),
    list() {
      return [...numbered.values()];
    },
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
