/**
 * The day a page was written, from what pages say of it. Pure: who reads the page brings the strings, in this order:
 * linked data, `article:published_time`, `<time datetime>`, the address. Unknown stays unknown.
 */
import type { IsoDate } from '@/matching/types';
import { isInCalendar } from './calendar';

export interface DateClues {
  /** Texts of `<script type="application/ld+json">`. */
  linkedData: string[];
  /** Contents of the `article:published_time` or `datePublished` meta elements. */
  published: string[];
  /** `datetime` of time elements, those inside the article first. */
  times: string[];
  /** Path of the page's address. */
  path: string;
}

/** More linked data than this is a catalogue, not an article; searching it would cost the page time. In code units. */
const MAX_LINKED_DATA = 200_000;

export function pageDate(clues: DateClues): IsoDate | undefined {
  return (
    firstOf(clues.linkedData, dayInLinkedData) ??
    firstOf(clues.published, dayIn) ??
    firstOf(clues.times, dayIn) ??
    firstOf([clues.path], dayInPath)
  );
}

function firstOf(values: string[], read: (value: string) => IsoDate | undefined): IsoDate | undefined {
  for (const value of values) {
    const day = read(value);
    if (day !== undefined && isInCalendar(day)) return day;
  }
  return undefined;
}

function dayInLinkedData(json: string): IsoDate | undefined {
  if (json.length > MAX_LINKED_DATA) return undefined;
  return dayIn(/"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(json)?.[1] ?? '');
}

/** The day as the page writes it: its own time zone is the one that its readers and its facts share. */
function dayIn(value: string): IsoDate | undefined {
  return /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/u.exec(value)?.[1];
}

/** News addresses often hold the day: `/2023/12/22/` or `/2023-12-22`. */
function dayInPath(path: string): IsoDate | undefined {
  const found = /(?:^|[/-])((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/u.exec(path);
  return found === null ? undefined : `${found[1]}-${found[2]}-${found[3]}`;
}
