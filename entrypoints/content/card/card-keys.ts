import { trailKey, type PressedKey, type TrailKey } from '@/components/trail-keys';

/**
 * What keys do while the focus is in the card. They are the card's own: the page hears them in the capture phase at most,
 * and a key that asks for nothing here keeps what the browser does with it.
 *
 * Tab past the last thing in the card, or Shift+Tab past the first, leaves it: the card closes and the focus goes back to
 * where it was. A pinned card stays, and the focus goes on as in any page.
 */
export type CardKey = TrailKey | 'leave';

/** What the key asks for; `at` tells whether the focus is on the first or last thing that Tab reaches. */
export function wishOfKey(pressed: PressedKey, at: { first: boolean; last: boolean }): CardKey | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (key !== 'Tab') return trailKey(pressed);
  if (altKey || ctrlKey || metaKey) return undefined;
  return (shiftKey ? at.first : at.last) ? 'leave' : undefined;
}
