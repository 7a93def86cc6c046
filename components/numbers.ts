import type { Lang } from '@/data/texts';

/** A number in the reader's language, with at most so many decimals. */
export function formatNumber(lang: Lang, value: number, decimals: number): string {
  return value.toLocaleString(lang, { maximumFractionDigits: decimals });
}

/** Growth in percent, with its sign: `+16.5%`. */
export function formatGrowth(lang: Lang, percent: number): string {
  const number = percent.toLocaleString(lang, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return `${number}%`;
}
