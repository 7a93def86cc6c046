/** The middle of some values and where the middle half of them lies. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  count: number;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which this share of the values lies, interpolated; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: median(values),
    low: percentile(values, 0.25),
    high: percentile(values, 0.75),
    count: values.length,
  };
}

/** Round by round, since a busy machine slows the two of one round alike. */
export function ratios(dividends: readonly number[], divisors: readonly number[]): number[] {
  return dividends
    .slice(0, divisors.length)
    .map((dividend, round) => dividend / (divisors[round] ?? Number.NaN));
}
