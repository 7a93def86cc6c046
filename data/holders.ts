import { firstDay, lastDay } from '@/matching/dates';
import type { IsoDate } from '@/matching/types';
import type { PackHolder } from './pack';

/**
 * Who held an office on a day, the newcomer last: the day of a change gives both. A month or a year gives everybody
 * who held the office within it; an unknown date gives nobody.
 *
 * A holder without a last day counts as still in office, also after `asOf`: compare the two dates before saying so.
 *
 * @param holders as a pack lists them, in order of their first days.
 */
export function holderOn(holders: readonly PackHolder[], date: IsoDate | undefined): PackHolder[] {
  if (date === undefined || date === '') return [];
  return holders.filter(
    ({ from, to }) => firstDay(from) <= lastDay(date) && (to === undefined || firstDay(date) <= lastDay(to)),
  );
}
