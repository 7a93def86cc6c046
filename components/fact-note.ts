import type { CardFact } from '@/data/card-facts';
import { formatDate, formatPeriod } from './dates';
import type { CardWords } from './words/card-words';

/** What stands under a fact: its period, and what else the reader has to know of it. Empty where there is nothing. */
export function factNote(fact: CardFact, words: CardWords, period = formatPeriod(words.lang, fact)): string {
  return [
    fact.text.lang !== words.lang && words.inEnglish,
    fact.topic === 'disputed' && words.disputedFact,
    fact.acting && words.acting,
    period,
    fact.seen && words.seen(formatDate(words.lang, fact.seen)),
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}
