/** The date that a news text itself gives at its head: "TOKYO, Dec. 22, 2023 (Reuters) -", "2023年12月22日". */
import { isInCalendar } from '@/data/calendar';
import type { IsoDate } from '@/matching/types';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** A dateline stands within the first line, before its dash or bracket. In code units. */
const REACH = 80;
const AMERICAN = new RegExp(`^[\\p{Lu} .,'-]{2,40}[,(]\\s*${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, 'u');
const BRITISH = new RegExp(`^[\\p{Lu} .,'-]{2,40}[,(]\\s*(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})\\b`, 'u');
const PUBLISHED = new RegExp(
  `^(?:Published|Updated|Posted|Date):?\\s+(?:on\\s+)?${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`,
  'iu',
);
/** Alone in its line or bracket, with or without its weekday and time: 2023年12月22日、政府は… tells when it was done. */
const JAPANESE =
  /^[【(]?(?:(?:公開|更新|配信|掲載|投稿)(?:日時?)?\s?:?\s?)?(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s?\([月火水木金土日]\))?(?:\s?\d{1,2}(?:時|:)\d\d分?)?\s?(?:$|[】)\n])/u;
const ISO = /^(?:Published|Updated|Posted|Date):?\s+(\d{4})-(\d\d)-(\d\d)\b/iu;

/** Unknown stays unknown: a date inside of a sentence is when something happened, not when it was written. */
export function dateline(text: string): IsoDate | undefined {
  const day = dayIn(text.trimStart().slice(0, REACH));
  return day !== undefined && isInCalendar(day) ? day : undefined;
}

function dayIn(head: string): IsoDate | undefined {
  const american = AMERICAN.exec(head) ?? PUBLISHED.exec(head);
  if (american !== null) return isoDay(american[3], american[1], american[2]);
  const british = BRITISH.exec(head);
  if (british !== null) return isoDay(british[3], british[2], british[1]);
  const numbers = ISO.exec(head) ?? JAPANESE.exec(head.normalize('NFKC'));
  return numbers === null ? undefined : isoDay(numbers[1], numbers[2], numbers[3]);
}

/** @param month its number, or its name in English */
function isoDay(year = '', month = '', day = ''): IsoDate {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(named || month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
