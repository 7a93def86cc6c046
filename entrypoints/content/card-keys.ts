/**
 * What keys do while the focus is in the card. They are the card's own: the page does not hear them, and a key that asks
 * for nothing here keeps what the browser does with it.
 *
 * Tab past the last thing in the card, or Shift+Tab past the first, leaves it: the card closes and the focus goes back to
 * where it was. A pinned card stays, and the focus goes on as in any page.
 */
export type CardKey = 'back' | 'forward' | 'leave';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What the key asks for; `at` tells whether the focus is on the first or last thing that Tab reaches. */
export function wishOfKey(key: Key, at: { first: boolean; last: boolean }): CardKey | undefined {
  if (key.ctrlKey || key.metaKey) return undefined;
  if (key.key === 'Tab') return !key.altKey && (key.shiftKey ? at.first : at.last) ? 'leave' : undefined;
  if (key.shiftKey) return undefined;
  if (key.key === 'Backspace') return key.altKey ? undefined : 'back';
  if (!key.altKey) return undefined;
  if (key.key === 'ArrowLeft') return 'back';
  return key.key === 'ArrowRight' ? 'forward' : undefined;
}
