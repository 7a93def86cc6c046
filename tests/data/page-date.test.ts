import { describe, expect, test } from 'vitest';
import { pageDate } from '@/data/page-date';

const NOTHING = { linkedData: [], published: [], times: [], path: '/' };

describe('pageDate', () => {
  test.each([
    [
      'linked data',
      { linkedData: ['{"@type":"NewsArticle","datePublished":"2023-12-22T10:00:00+09:00"}'] },
      '2023-12-22',
    ],
    ['a published meta element', { published: ['2023-12-22T01:00:00Z'] }, '2023-12-22'],
    ['a time element', { times: ['2023-12-22'] }, '2023-12-22'],
    ['an address with folders', { path: '/world/2023/12/22/japan' }, '2023-12-22'],
    ['an address with dashes', { path: '/news/2023-12-22-japan' }, '2023-12-22'],
  ])('reads %s', (_, clues, expected) => {
    expect(pageDate({ ...NOTHING, ...clues })).toBe(expected);
  });

  test('prefers linked data, then the meta element, then time elements, then the address', () => {
    const clues = {
      linkedData: ['{"datePublished":"2023-12-01"}'],
      published: ['2023-12-02'],
      times: ['2023-12-03'],
      path: '/2023/12/04/',
    };
    expect(pageDate(clues)).toBe('2023-12-01');
    expect(pageDate({ ...clues, linkedData: ['{"name":"no date"}'] })).toBe('2023-12-02');
    expect(pageDate({ ...clues, linkedData: [], published: ['soon'] })).toBe('2023-12-03');
    expect(pageDate({ ...clues, linkedData: [], published: [], times: [] })).toBe('2023-12-04');
  });

  test.each([
    ['a month that does not exist', { published: ['2023-13-45'] }],
    ['a day that the calendar does not have', { published: ['2023-02-31', '2023-02-29'] }],
    ['such a day in the address', { path: '/2023/11/31/' }],
    ['a version number in the address', { path: '/docs/2023.12.22/' }],
    ['a product number', { path: '/item/202312220001' }],
    ['a year alone', { times: ['2023'] }],
    ['nothing at all', {}],
  ])('does NOT guess from %s', (_, clues) => {
    expect(pageDate({ ...NOTHING, ...clues })).toBeUndefined();
  });
});
