/**
 * Whether a Japanese sentence uses a name as a thing of its kind: 米国にパトリオットを輸出する, パトリオット32基.
 *
 * Japanese has no spaces, so words are looked for in the letters around the name.
 */
import type { Use } from '@/matching/name-index';
import type { Candidate } from '@/matching/scan/scan';
import type { Words } from '@/matching/text/words';

/** The sentence around a name, in code units on either side. */
const REACH = 40;
const COUNT = /^(?:システム)?[\d\uff10-\uff19一二三四五六七八九十百]+/;

export function japaneseUse(
  { kind, ja }: Use,
  words: Words,
  { block, start, end }: Candidate,
): string | undefined {
  const text = words.texts[block] ?? '';
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*[。\n]/s, '');
  const after = text.slice(end, end + REACH).replace(/[。\n].*$/s, '');
  const speaksOf = (all: readonly string[]) => all.some((one) => before.includes(one) || after.includes(one));
  if (!speaksOf(ja.actors)) return undefined;
  const count = COUNT.exec(after)?.[0] ?? '';
  if (count !== '' && ja.counters.some((counter) => after.startsWith(counter, count.length)))
    return `counted like a ${kind}`;
  return speaksOf(ja.handled) ? `handled like a ${kind}` : undefined;
}
