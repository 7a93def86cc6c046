import type { IsoDate, PageFacts } from '@/matching/types';
import { pageDate } from '@/data/page-date';

export interface PageFactsReader {
  (): PageFacts;
  /** The day that the reader gives holds for the life of the page; without one, the page's own holds again. */
  setDate(date: IsoDate | undefined): void;
  dateIsSet(): boolean;
}

/** What the page says of itself: its title, its language, and the day it was written. */
export function createPageFacts(): PageFactsReader {
  let set: IsoDate | undefined;
  const read = (): PageFacts => ({
    title: document.title,
    lang: document.documentElement.lang || undefined,
    date: set ?? ownDate(),
  });
  return Object.assign(read, {
    setDate(date: IsoDate | undefined) {
      set = date;
    },
    dateIsSet: () => set !== undefined,
  });
}

function ownDate(): IsoDate | undefined {
  return pageDate({
    linkedData: textsOf('script[type="application/ld+json"]'),
    published: attributesOf(
      'meta[property="article:published_time"], meta[itemprop="datePublished"]',
      'content',
    ),
    times: [
      ...attributesOf('article time[datetime], main time[datetime]', 'datetime'),
      ...attributesOf('time[datetime]', 'datetime'),
    ],
    path: location.pathname,
  });
}

function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

function attributesOf(selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
}
