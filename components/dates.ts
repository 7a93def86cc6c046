import type { IsoDate, Period } from '@/matching/types';
import type { Lang } from '@/data/texts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A date of any precision in the reader's language: `22 Dec 2023`, `Dec 2023`, `2023`; `2023年12月22日`.
 *
 * By hand: a first `Intl.DateTimeFormat` takes a background that has just started 5 to 30 ms, and there is a time zone
 * to keep out of it.
 */
export function formatDate(lang: Lang, date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  if (lang === 'ja') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join('\u00a0');
}

/** `since 22 Dec 2022`, `until 2014`, `14 Dec 2023 – 21 Oct 2025`, `22 Dec 2023`; nothing without any date. */
export function formatPeriod(lang: Lang, { from, to }: Period): string | undefined {
  const start = from && formatDate(lang, from);
  const end = to && formatDate(lang, to);
  const inJapanese = lang === 'ja';
  if (start && end) return start === end ? start : start + (inJapanese ? '～' : ' – ') + end;
  if (start) return inJapanese ? `${start}から` : `since ${start}`;
  if (end) return inJapanese ? `${end}まで` : `until ${end}`;
  return undefined;
}
