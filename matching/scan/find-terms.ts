/**
 * Which terms of the index stand in a row of words.
 *
 * The phrase index reads the text by itself. Where it and the words disagree on a border, the words are right: "S" is no
 * word in "U.S.", nor is "7" in "7.95".
 */
import type { Terms } from '@/matching/name-index';
import { DOTTED, type Words } from '@/matching/text/words';

export interface TermHit {
  term: number;
  /** Its words: first, and one after the last. */
  first: number;
  last: number;
}

/** In the order of their first words, then of their lengths. Tells the words which term each of them is. */
export function findTerms(terms: Terms, words: Words): TermHit[] {
  const hits: TermHit[] = [];
  words.texts.forEach((text, block) => {
    const limit = words.firstOf[block + 1] ?? 0;
    let first = words.firstOf[block] ?? 0;
    terms.scan(text, (term, start, end) => {
      while (first < limit && (words.start[first] ?? 0) < start) first += 1;
      if (first === limit || words.start[first] !== start) return;
      const last = endOf(words, text, first, limit, end);
      if (last === first) return;
      if (last - first === 1) words.id[first] = term;
      hits.push({ term, first, last });
    });
  });
  return hits;
}

/** The word behind one that ends at a code unit; `first` if no word ends there. */
function endOf(words: Words, text: string, first: number, limit: number, end: number): number {
  let word = first;
  while (word < limit && (words.end[word] ?? 0) < end) word += 1;
  if (word === limit) return first;
  const wordEnd = words.end[word] ?? 0;
  if (wordEnd === end) return word + 1;
  const dotted = ((words.flags[word] ?? 0) & DOTTED) !== 0;
  return dotted && /^[^\p{L}\p{N}]+$/u.test(text.slice(end, wordEnd)) ? word + 1 : first;
}
