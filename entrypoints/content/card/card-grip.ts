/** Moves a pinned card by its grip: with the pointer, or with the arrow keys while the grip has the focus. */

/** One arrow key moves the card so far; with Shift, finely. In CSS px. */
const STEP = 24;
const FINE_STEP = 4;

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Movable {
  /** Where it stands, in CSS px of the viewport. */
  corner(): { left: number; top: number };
  moveTo(corner: { left: number; top: number }): void;
}

/** Listens on `layer`, in which the grip may be drawn anew. */
export function followGrip(layer: HTMLElement, card: Movable): void {
  /** From the pointer to the card's corner while it is dragged. */
  let dragged: { pointer: number; left: number; top: number } | undefined;

  layer.addEventListener('pointerdown', (event) => {
    const grip = gripOf(event);
    if (grip === null || !event.isTrusted || event.button !== 0) return;
    const { left, top } = card.corner();
    dragged = { pointer: event.pointerId, left: left - event.clientX, top: top - event.clientY };
    grip.setPointerCapture(event.pointerId);
  });
  layer.addEventListener('pointermove', (event) => {
    // Where it is let go may lie outside, after the grip had been drawn anew: only the next move is sure to be heard here.
    if (event.buttons === 0) dragged = undefined;
    if (dragged?.pointer !== event.pointerId || !event.isTrusted) return;
    card.moveTo({ left: event.clientX + dragged.left, top: event.clientY + dragged.top });
  });
  layer.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined || !event.isTrusted || gripOf(event) === null) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The page would scroll under the card.
    event.preventDefault();
    const { left, top } = card.corner();
    const step = event.shiftKey ? FINE_STEP : STEP;
    card.moveTo({ left: left + arrow[0] * step, top: top + arrow[1] * step });
  });
}

function gripOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('.grip') : null;
}
