/** How a sentence is set: in title case or in capitals, a capital letter says nothing. And where clauses end. */
import { CAPITALS, COMMA_GAP, LOWER, SHAPE, textOf, TITLE, type Words } from '@/matching/text/words';
import { FUNCTION_WORDS } from './english-words';

export type Setting = 'plain' | 'title' | 'capitals';

/** Shares of the words from which on a sentence counts as set so. */
const TITLE_SHARE = 0.9;
const CAPITALS_SHARE = 0.8;
/** Fewer words do not tell. */
const FEWEST = 4;

/** The setting of the sentence of a word; remembers what it has worked out. */
export function sentenceSettings(words: Words): (word: number) => Setting {
  const known = new Map<number, Setting>();
  return (word) => {
    const sentence = words.sentence[word] ?? 0;
    const setting = known.get(sentence) ?? settingOf(words, word, sentence);
    known.set(sentence, setting);
    return setting;
  };
}

function settingOf(words: Words, word: number, sentence: number): Setting {
  let from = word;
  while (from > 0 && words.sentence[from - 1] === sentence) from -= 1;
  const shapes = { [LOWER]: 0, [TITLE]: 0, [CAPITALS]: 0 };
  for (let at = from; at < words.count && words.sentence[at] === sentence; at += 1) {
    const shape = (words.flags[at] ?? 0) & SHAPE;
    if (shape === CAPITALS && (words.end[at] ?? 0) - (words.start[at] ?? 0) > 1) shapes[CAPITALS] += 1;
    else if (shape === TITLE) shapes[TITLE] += 1;
    else if (shape === LOWER && !FUNCTION_WORDS.has(textOf(words, at))) shapes[LOWER] += 1;
  }
  const all = shapes[LOWER] + shapes[TITLE] + shapes[CAPITALS];
  if (all < FEWEST) return 'plain';
  if (shapes[CAPITALS] / all >= CAPITALS_SHARE) return 'capitals';
  return (shapes[TITLE] + shapes[CAPITALS]) / all >= TITLE_SHARE ? 'title' : 'plain';
}

/** Open a clause of their own. */
const CONTRAST = new Set('while whereas but meanwhile'.split(' '));

/** "Kyiv asked for more Patriots, the Patriots for a coach": a comma or a contrast stands between two words. */
export function isClauseBetween(words: Words, one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at += 1) {
    if (words.gap[at] === COMMA_GAP || CONTRAST.has(textOf(words, at))) return true;
  }
  return false;
}
