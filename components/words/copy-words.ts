import { formatDate, formatPeriod } from '@/components/dates';
import type { CopyWords } from '@/data/briefing-copy';
import type { Lang } from '@/data/texts';
import { briefingWords } from './briefing-words';

/** The words of a copied briefing. Plain spaces in its dates: it is pasted where nobody expects others. */
export function copyWords(lang: Lang): CopyWords {
  const words = briefingWords(lang);
  return {
    ...words.copy,
    sources: words.sources,
    date: (date) => formatDate(lang, date).replaceAll('\u00a0', ' '),
    period: (period) => formatPeriod(lang, period)?.replaceAll('\u00a0', ' '),
  };
}
