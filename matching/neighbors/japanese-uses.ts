/**
 * Whether a Japanese sentence uses a name as a thing of its kind: 米国にパトリオットを輸出する, トマホーク最大400発.
 *
 * Japanese has no spaces, so words are looked for in the letters around the name.
 */
import type { Use } from '@/matching/name-index';
import type { Candidate } from '@/matching/scan/scan';
import type { Words } from '@/matching/text/words';

/** The sentence around a name, in code units on either side. */
const REACH = 40;
const COUNT =
  /^(?:システム|ミサイル)?[をがは、の]?(?:最大|約|計|およそ)?[\d\uff10-\uff19一二三四五六七八九十百千]+/;

export function japaneseUse(
  { kind, ja }: Use,
  words: Words,
  { block, start, end }: Candidate,
): string | undefined {
  const text = words.texts[block] ?? '';
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*[。\n]/s, '');
  const after = text.slice(end, end + REACH).replace(/[。\n].*$/s, '');
  const count = COUNT.exec(after)?.[0] ?? '';
  if (count !== '' && ja.counters.some((counter) => after.startsWith(counter, count.length)))
    return `counted like a ${kind}`;
  const speaksOf = (all: readonly string[]) => all.some((one) => before.includes(one) || after.includes(one));
  return speaksOf(ja.actors) && speaksOf(ja.handled) ? `handled like a ${kind}` : undefined;
}
