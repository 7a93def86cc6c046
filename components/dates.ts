import type { IsoDate, Period } from '@/matching/types';
import type { Lang } from '@/data/texts';

/**
 * A date of any precision in the reader's language: `22 Dec 2023`, `Dec 2023`, `2023`; `2023年12月22日`.
 *
 * Everything is reckoned in UTC, as ISO dates without a time are parsed, so that no time zone moves a day. English
 * takes only the month's name from Intl: British English would give the order of day and month, but writes "Sept".
 */
export function formatDate(lang: Lang, date: IsoDate): string {
  const [year, month, day] = date.split('-');
  const partOf = (options: Intl.DateTimeFormatOptions, tag: string) =>
    new Date(date).toLocaleDateString(tag, { ...options, timeZone: 'UTC' });
  if (lang === 'ja') {
    return partOf({ year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) }, 'ja');
  }
  const words = [day && Number(day), month && partOf({ month: 'short' }, 'en-US'), year];
  return words.filter(Boolean).join('\u00a0');
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
