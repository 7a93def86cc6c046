import type { Rect } from './rect-of-text';

export interface CardFacts {
  /** Its visible text, white space collapsed. */
  text: string;
  html: string;
  /** In viewport pixels. */
  rect: Rect;
  role: string | null;
  /** Accessible name. */
  label: string;
  /** Whether the focus is inside. */
  focused: boolean;
  /** While it rises, its box is not yet where it will be. */
  moves: boolean;
  /** While its entry is under way, it has the name and nothing more. */
  waits: boolean;
}

/** Runs with the card's shadow root. */
export function cardFacts(root: ShadowRoot): CardFacts {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const dialog = root.querySelector('[role="dialog"]') ?? root.host;
  const ids = dialog.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  const box = dialog.getBoundingClientRect();
  return {
    text: clean((dialog as HTMLElement).innerText),
    html: root.innerHTML,
    rect: { x: box.x, y: box.y, width: box.width, height: box.height },
    role: dialog.getAttribute('role'),
    label: clean(named) || clean(dialog.getAttribute('aria-label')),
    focused: root.activeElement !== null,
    moves:
      root
        .querySelector('.layer')
        ?.getAnimations()
        .some(({ playState }) => playState !== 'finished') ?? false,
    waits: root.querySelector('.wait') !== null,
  };
}
