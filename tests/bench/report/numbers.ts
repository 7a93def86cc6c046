import type { Spread } from './statistics';

/** Three digits, as many as a noisy machine can mean. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return whole(value);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** A count, in groups of three digits. */
export function whole(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

export function withSpread({ median, low, high }: Spread): string {
  return `${digits(median)} (${digits(low)}–${digits(high)})`;
}

/** A figure that should be at least, or at most, a goal. One that is not reached says so. */
export function againstGoal(value: number, goal: number | undefined, atMost = false): string {
  if (goal === undefined) return digits(value);
  const reached = atMost ? value <= goal : value >= goal;
  return `${digits(value)} ${reached ? '✓' : '✗'} (goal ${atMost ? '≤' : '≥'} ${digits(goal)})`;
}
