import { takesClicks } from '@/entrypoints/content/text/elements';
import { isFast, type PointerSample } from './pointer-speed';

export interface PointerTargets<H> {
  /** The mark at a point of the viewport. */
  markAt(x: number, y: number): H | undefined;
  /** Our card's host, while a card is open. */
  isCard(target: EventTarget | null): boolean;
  onOver(hit: H, fast: boolean): void;
  onOut(): void;
  onCard(): void;
  /** A click or tap on a mark that is no link. */
  onActivate(hit: H): void;
  /** A press in the page, on a mark or not. */
  onPress(hit: H | undefined): void;
  onPressInCard(): void;
}

/**
 * Follows the real pointer, never a synthetic event. Looks once a frame at most, since the hit test costs Chromium
 * 0.2 ms, and never prevents what the page does with the pointer. Returns what begins to listen, and may be called again.
 */
export function followPointer<H>(targets: PointerTargets<H>, signal: AbortSignal): () => void {
  let last: PointerSample | undefined;
  let latest: PointerEvent | undefined;

  function look(): void {
    const event = latest;
    latest = undefined;
    if (event === undefined || signal.aborted) return;
    const sample = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const fast = isFast(last, sample);
    last = sample;
    if (targets.isCard(event.target)) return targets.onCard();
    // With a button down the reader selects or drags: a card would lie over what they do.
    const hit = event.buttons ? undefined : targets.markAt(sample.x, sample.y);
    if (hit === undefined) targets.onOut();
    else targets.onOver(hit, fast);
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // After scrolling, Chromium sends a move to a pointer that rests: not the reader's doing.
    if (last !== undefined && event.clientX === last.x && event.clientY === last.y) return;
    if (latest === undefined) requestAnimationFrame(look);
    latest = event;
  }

  function onOut(event: PointerEvent): void {
    // No related target: the pointer has left the window.
    if (event.isTrusted && event.relatedTarget === null) targets.onOut();
  }

  function onDown(event: PointerEvent): void {
    if (!event.isTrusted) return;
    if (targets.isCard(event.target)) targets.onPressInCard();
    else targets.onPress(targets.markAt(event.clientX, event.clientY));
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || hasModifier(event) || targets.isCard(event.target)) return;
    // Out of shadow roots too, which `closest` does not leave.
    if (event.composedPath().some(takesClicks)) return;
    // The end of a selection is no click on a name.
    if (getSelection()?.isCollapsed === false) return;
    const hit = targets.markAt(event.clientX, event.clientY);
    if (hit !== undefined) targets.onActivate(hit);
  }

  const options = { capture: true, passive: true, signal };
  return () => {
    addEventListener('pointermove', onMove, options);
    addEventListener('pointerout', onOut, options);
    addEventListener('pointerdown', onDown, options);
    addEventListener('click', onClick, options);
  };
}

function hasModifier(event: MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
