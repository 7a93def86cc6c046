/** Faster than this, the pointer passes by: opening a card then is mostly distracting. In CSS px per ms. */
const FAST = 0.5;
/** After a longer pause between two moves the pointer has rested, however far the last step was. In ms. */
const REST_MS = 32;

export interface PointerSample {
  x: number;
  y: number;
  /** In ms. */
  time: number;
}

/** True while the pointer flies past. */
export function isFast(before: PointerSample | undefined, now: PointerSample): boolean {
  if (before === undefined) return false;
  const ms = now.time - before.time;
  if (ms <= 0 || ms > REST_MS) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / ms > FAST;
}
