import type { Pack, PackSource } from './pack';

/** A source with the number under which a view refers to it. */
export interface NumberedSource extends PackSource {
  number: number;
}

export interface NumberSources {
  numbersOf(ids: string[]): number[];
  list(): NumberedSource[];
}

/** Numbers sources in the order in which a view first refers to them, starting at 1. */
export function numberSources(pack: Pack): NumberSources {
  const numbered = new Map<string, NumberedSource>();
  return {
    numbersOf(ids) {
      return ids.flatMap((id) => {
        const source = pack.sources[id];
        if (source === undefined) return [];
        const known = numbered.get(id) ?? { ...source, number: numbered.size + 1 };
        numbered.set(id, known);
        return [known.number];
      });
    },
    list() {
      return [...numbered.values()];
    },
  };
}
