import type { IsoDate, PageFacts } from '@/matching/types';
import { pageAddress } from '@/data/page-address';
import { pageDate } from '@/data/page-date';
import { LONGEST_TITLE } from '@/data/question-size';
import { textOf } from '@/entrypoints/content/text/elements';

export interface PageFactsReader {
  (): PageFacts;
  /** The day that the reader gives holds for the life of the page; without one, the page's own holds again. */
  setDate(date: IsoDate | undefined): void;
  dateIsSet(): boolean;
  /** The page has become another one: what held for the one before holds no more. */
  becomeAnother(): void;
}

/** Looking for the date costs a large page milliseconds: it is not done more often than this. In ms. */
const FRESH_MS = 400;

/** What the page says of itself: its title, its language, and the day it was written. */
export function createPageFacts(now: () => number): PageFactsReader {
  let set: IsoDate | undefined;
  let own: { date: IsoDate | undefined; at: number } | undefined;
  const timeliness = createTimeliness();

  function ownDate(): IsoDate | undefined {
    if (own === undefined || now() - own.at > FRESH_MS) own = { date: readDate(timeliness()), at: now() };
    return own.date;
  }

  const read = (): PageFacts => ({
    title: document.title.slice(0, LONGEST_TITLE),
    date: set ?? ownDate(),
  });
  return Object.assign(read, {
    setDate(date: IsoDate | undefined) {
      set = date;
    },
    dateIsSet: () => set !== undefined,
    becomeAnother() {
      set = undefined;
      own = undefined;
    },
  });
}

/**
 * Elements are asked for by name: where those stand the browser remembers until the page changes. Selectors with an
 * attribute walk through all of a page each time, which took one of 1 MB 0.4 ms.
 */
function readDate(isTimely: (element: Element, clue: string) => boolean): IsoDate | undefined {
  const clues = (elements: Element[], clueOf: (element: Element) => string) =>
    elements.filter((element) => isTimely(element, clueOf(element))).map(clueOf);
  const metas = (key: string, value: string) => clues(elementsWith('meta', key, value), attribute('content'));
  const times = [...document.getElementsByTagName('time')];
  const inArticle = times.filter((element) => element.closest('article, main') !== null);
  return pageDate({
    linkedData: clues(elementsWith('script', 'type', 'application/ld+json'), textOf),
    published: [...metas('property', 'article:published_time'), ...metas('itemprop', 'datePublished')],
    times: clues([...inArticle, ...times], attribute('datetime')),
    path: location.pathname,
  });
}

function elementsWith(name: string, key: string, value: string): Element[] {
  return [...document.getElementsByTagName(name)].filter((element) => element.getAttribute(key) === value);
}

function attribute(name: string): (element: Element) => string {
  return (element) => element.getAttribute(name) ?? '';
}

/**
 * Single-page sites often leave the head of their first page as it was. What an element says counts for the page under
 * which it was first seen saying so. Which page this is, is asked once for all elements of a look.
 */
function createTimeliness(): () => (element: Element, clue: string) => boolean {
  const said = new WeakMap<Element, { clue: string; pages: Set<string> }>();
  return () => {
    // The same by its address, or by its entry in the history: many pages take `?utm_source=…` out of their address.
    const pages = [pageAddress(location.href), navigation.currentEntry?.key + location.pathname];
    return (element, clue) => {
      const before = said.get(element);
      const known = before?.clue === clue ? before : { clue, pages: new Set(pages) };
      said.set(element, known);
      const isSame = pages.some((page) => known.pages.has(page));
      if (isSame) pages.forEach((page) => known.pages.add(page));
      return isSame;
    };
  };
}
