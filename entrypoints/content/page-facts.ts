import type { PageFacts } from '@/matching/types';
import { pageDate } from '@/data/page-date';

/** What the page says of itself: its title, its language, and the day it was written. */
export function pageFacts(): PageFacts {
  return {
    title: document.title,
    lang: document.documentElement.lang || undefined,
    date: pageDate({
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
    }),
  };
}

function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

function attributesOf(selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
}
