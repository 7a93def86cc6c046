import { expect, it } from 'vitest';
import { dateline } from '@/scripts/dateline';

it.each([
  ['TOKYO, Dec. 22, 2023 (Reuters) - Japan said', '2023-12-22'],
  ['TOKYO (22 December 2023) Japan said', '2023-12-22'],
  ['Published: 2023-12-22\nJapan said', '2023-12-22'],
  ['2023年12月22日\n政府は', '2023-12-22'],
  ['2023年1月2日(月) 10:30\n政府は', '2023-01-02'],
  ['２０２３年１２月２２日（金）\n政府は', '2023-12-22'],
  ['【2023年12月22日】政府は', '2023-12-22'],
  ['公開日時:2023年12月22日 10時30分\n政府は', '2023-12-22'],
  ['TOKYO, Dec. 45, 2023 (Reuters) - Japan said', undefined],
  ['2023年2月30日\n政府は', undefined],
  ['2023年12月22日、政府は決めた。', undefined],
  ['Japan said on Dec. 22, 2023 that', undefined],
])('of "%s" is %s', (text, date) => {
  expect(dateline(text)).toBe(date);
});
