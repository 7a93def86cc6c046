/** The keys that lead through the cards that a reader has opened one from another: on pages, in the popup, in the briefing. */
export type TrailKey = 'back' | 'forward';

export type PressedKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export function trailKey(pressed: PressedKey): TrailKey | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'Backspace') return altKey ? undefined : 'back';
  if (!altKey) return undefined;
  if (key === 'ArrowLeft') return 'back';
  return key === 'ArrowRight' ? 'forward' : undefined;
}
