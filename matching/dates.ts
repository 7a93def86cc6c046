/** Dates of any precision as the days that they may mean. */
import type { IsoDate } from './types';

/** First day of an ISO date. */
export function firstDay(date: IsoDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of an ISO date; a month counts as 31 days, which compares right. */
export function lastDay(date: IsoDate): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}

/** Whether all days that a page's date may mean lie within the period; an unknown date lies in none but `undated`. */
export function isWithin(
  date: IsoDate | undefined,
  {
    from,
    to,
    undated,
  }: { from?: string | undefined; to?: string | undefined; undated?: boolean | undefined },
): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined || date === '') return undated === true;
  return (from === undefined || firstDay(date) >= from) && (to === undefined || lastDay(date) <= to);
}
