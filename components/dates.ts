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
  if (lang === 'ja') {
    const [ofYear, ofMonth, ofDay] = JAPANESE;
    const formatted = day ? ofDay : month ? ofMonth : ofYear;
    return formatted().format(new Date(date));
  }
  return [day && Number(day), month && englishMonth().format(new Date(date)), year]
    .filter(Boolean)
    .join('\u00a0');
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

const englishMonth = formatter('en-US', { month: 'short' });
/** A year, a month, a day. */
const JAPANESE = [
  formatter('ja', { year: 'numeric' }),
  formatter('ja', { year: 'numeric', month: 'long' }),
  formatter('ja', { year: 'numeric', month: 'long', day: 'numeric' }),
] as const;

/** The first formatter takes a background that has just started 5 to 30 ms: each is made when it is needed, and once. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined;
  return () => (made ??= new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
}
