import type { Pack, PackSource } from './pack';

/** A source with the number under which a view refers to it. */
export interface NumberedSource extends PackSource {
  number: number;
}

/** Numbers sources in the order in which a view first refers to them, starting at 1. */
export function numberSources(pack: Pack) {
  const numbered = new Map<string, NumberedSource>();
  return {
    numbersOf(ids: string[]): number[] {
      return ids.flatMap((id) => {
        const source = pack.sources[id];
        if (source === undefined) return [];
        const known = numbered.get(id) ?? { ...source, number: numbered.size + 1 };
        numbered.set(id, known);
        return [known.number];
      });
    },
    list(): NumberedSource[] {
      return [...numbered.values()];
    },
  };
}
