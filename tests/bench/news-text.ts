/** Generated paragraphs of made-up words, with names of the dictionary strewn in. The same for the same arguments. */
import type { NamedEntity } from '@/matching/types';

const SYLLABLES =
  'ba ce di fo gu ha in ka le mo nu or pa qui ra se ti un va wo st er an th ou ing ed ly'.split(' ');
/** Words a sentence, and sentences a paragraph: about what newspapers print. */
const SENTENCE = 18;
const PARAGRAPH = 4;

/** @param share of the words that begin a name, 0 to 1 */
export function newsText(dictionary: readonly NamedEntity[], length: number, share: number): string[] {
  const names = dictionary.flatMap(({ aliases }) =>
    aliases.filter(({ lang }) => lang === 'en').map(({ form }) => form),
  );
  const random = numbers(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const sentence = () => {
    const words = Array.from({ length: SENTENCE }, () => (random() < share ? pick(names) : word()));
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const blocks: string[] = [];
  for (let size = 0; size < length; size += blocks.at(-1)?.length ?? length) {
    blocks.push(Array.from({ length: PARAGRAPH }, sentence).join(' '));
  }
  return blocks;
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that each run reads the same text. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
