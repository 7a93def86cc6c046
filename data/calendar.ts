import type { IsoDate } from '@/matching/types';

/** True if the calendar has this day, month or year. Chromium takes 31 February for 3 March, Firefox for no date at all. */
export function isInCalendar(date: IsoDate): boolean {
  return String(new Date(date).toJSON()).startsWith(date);
}
