import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatPeriod } from '@/components/dates';

/** What is written with a no-break space, written with a plain one. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a date', () => {
  it.each([
    ['2023-12-22', '22 Dec 2023', '2023年12月22日'],
    ['2024-09-01', '1 Sep 2024', '2024年9月1日'],
    ['2023-12', 'Dec 2023', '2023年12月'],
    ['2014-05', 'May 2014', '2014年5月'],
    ['1967', '1967', '1967年'],
  ])('%s reads %s and %s', (date, english, japanese) => {
    expect(plain(formatDate('en', date))).toBe(english);
    expect(formatDate('ja', date)).toBe(japanese);
  });

  it('is the same day in every time zone', () => {
    for (const zone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone);
      expect(plain(formatDate('en', '2023-01-01'))).toBe('1 Jan 2023');
      expect(formatDate('ja', '2023-12-31')).toBe('2023年12月31日');
    }
  });

  it('is not parted by a line break', () => {
    expect(formatDate('en', '2023-12-22')).not.toContain(' ');
  });
});

describe('a period', () => {
  it.each([
    [{ from: '2023-12-14', to: '2025-10-21' }, '14 Dec 2023 – 21 Oct 2025', '2023年12月14日～2025年10月21日'],
    [{ from: '2022-12-22' }, 'since 22 Dec 2022', '2022年12月22日から'],
    [{ to: '2014' }, 'until 2014', '2014年まで'],
    [{ from: '2023-12-22', to: '2023-12-22' }, '22 Dec 2023', '2023年12月22日'],
    [{ from: '1991', to: '1991' }, '1991', '1991年'],
    [{ from: '2008', to: '2008-09' }, '2008 – Sep 2008', '2008年～2008年9月'],
    [{}, undefined, undefined],
  ])('%j reads %s', (period, english, japanese) => {
    expect(plain(formatPeriod('en', period))).toBe(english);
    expect(formatPeriod('ja', period)).toBe(japanese);
  });
});
