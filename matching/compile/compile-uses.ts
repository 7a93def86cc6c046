/** How sentences use names of a kind, with the words of the classes that the vocabulary names. */
import type { Use } from '@/matching/name-index';
import type { Vocabulary } from '@/matching/types';
import { wordsOfClass } from './vocabulary';

export function compileUses(vocabulary: Vocabulary): Use[] {
  const list = (name: string) => wordsOfClass(vocabulary, name) ?? [];
  const set = (name: string) => new Set(list(name));
  return Object.entries(vocabulary.uses ?? {}).flatMap(([kind, use]) =>
    use === undefined
      ? []
      : [
          {
            kind,
            en: {
              handled: set(use.en.handled),
              fitted: set(use.en.fitted),
              parts: set(use.en.parts),
              kin: set(use.en.kin),
              scene: set(use.en.scene),
              acting: set(use.en.acting),
            },
            ja: {
              handled: list(use.ja.handled),
              counters: list(use.ja.counters),
              actors: list(use.ja.actors),
            },
          },
        ],
  );
}
