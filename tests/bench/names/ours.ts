/** Our own scan as a contender. Runs in a page. */
import { compile } from '@/matching/compile';
import { recognise } from '@/matching/recognise';
import type { Planted } from '@/tests/bench/generate/text';
import type { Contender } from './contenders';

export function openOurs(names: readonly string[]) {
  const index = compile(
    names.map((form, id) => ({
      id: String(id),
      aliases: [{ form, lang: 'en', case: 'exact' as const }],
      patterns: [],
      otherSenses: [],
      signs: [],
    })),
  );
  return {
    bytes: new ArrayBuffer(0),
    find: (text: string): Planted[] =>
      recognise(index, [text], {}).mentions.map(({ start, end, entity }) => ({
        start,
        end,
        name: Number(entity),
      })),
  };
}

export const OURS: Contender = {
  reads: 'raw',
  build: (names) => {
    const { find } = openOurs(names);
    return (text) => find(text).length;
  },
};
