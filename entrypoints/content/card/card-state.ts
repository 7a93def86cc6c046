/**
 * Hover intent as a pure reducer: when a card opens, moves on to another mention, is pinned, and closes.
 *
 *                 over a mention            intent elapsed, not fast
 *      ┌────────┐ ─────────────► ┌─────────┐ ─────────────────────► ┌──────┐ ◄──── enter card, over its mention ───┐
 *      │ closed │                │ opening │                        │ open │                                       │
 *      └────────┘ ◄───────────── └─────────┘ ◄─ ─ over another ─ ─ ─└──────┘ ── out (not held) ──► ┌─────────┐ ────┘
 *        ▲  ▲           out       (the open card stays meanwhile)     │  │                         │ closing │
 *        │  └─────────── dismiss, leave, its mention gone ────────────┘  │                         └─────────┘
 *        ├─────────────────── close elapsed, dismiss, leave, its mention gone ────────────────────────┘
 *        │                                                               │ pin
 *        │                            unpin: open and held ◄─┐           ▼
 *        │                                                   └─ ┌────────────┐ ──┐ out, leave, over another,
 *        └───────────────────────── dismiss ─────────────────── │   pinned   │   │ its mention gone: it stays;
 *                                                               └────────────┘ ◄─┘ activate: it shows that mention
 *
 *   From anywhere else: activate (key, click, tap, popup) ──► open and held: it stays when the pointer leaves.
 *   "dismiss" is said to the card (its button, Escape in it); "leave" is what happens elsewhere (a press in the page,
 *   Escape in the page, the mention scrolled out of the window).
 *
 * "opening" and "closing" are timers beside the open card, so that going from one mention to its neighbour does not
 * close the first card before the second is there. Each timer is an object of its own; one that comes late finds another
 * and is ignored.
 */

/** First card: long enough not to answer a pointer that passes, short enough to feel prompt (peers: 300 to 500 ms). */
export const INTENT_MS = 300;
/** From an open card to a neighbour: the reader has shown interest already. */
export const HOP_MS = 100;
/** Time to travel from the mention into the card (WCAG 1.4.13, hoverable). */
export const CLOSE_MS = 300;

/** How firmly an open card stays: until the pointer leaves, until the reader turns elsewhere, or until it is dismissed. */
type Stay = 'hovered' | 'held' | 'pinned';

/** Without either, no card is open and none is coming. */
export interface CardState<T> {
  open?: { target: T; stay: Stay } | undefined;
  timer?: Timer<T> | undefined;
}

export type Timer<T> = { does: 'open'; target: T; ms: number } | { does: 'close'; ms: number };

export type CardEvent<T> =
  | { type: 'over'; target: T; fast: boolean }
  | { type: 'out' }
  | { type: 'enter-card' }
  | { type: 'elapsed'; timer: Timer<T> }
  | { type: 'activate'; target: T }
  /** The reader works in the card: it must not vanish under the hand. */
  | { type: 'hold' }
  | { type: 'pin' }
  | { type: 'unpin' }
  | { type: 'gone'; target: T }
  /** The reader turned to something else than the card. */
  | { type: 'leave' }
  | { type: 'dismiss' };

export function reduceCard<T>(state: CardState<T>, event: CardEvent<T>): CardState<T> {
  const { open } = state;
  const pinned = open?.stay === 'pinned';
  switch (event.type) {
    case 'over':
      return pinned ? state : over(state, event.target, event.fast);
    case 'out':
      return out(state);
    case 'enter-card':
      return open === undefined ? state : { ...state, timer: undefined };
    case 'elapsed':
      return elapsed(state, event.timer);
    case 'activate':
      return { open: { target: event.target, stay: pinned ? 'pinned' : 'held' } };
    case 'hold':
      return open === undefined || pinned ? state : stayOpen(open.target, 'held');
    case 'pin':
      return open === undefined ? state : stayOpen(open.target, 'pinned');
    case 'unpin':
      return pinned ? stayOpen(open.target, 'held') : state;
    case 'gone':
      return pinned ? state : gone(state, event.target);
    case 'leave':
      return pinned ? state : {};
    case 'dismiss':
      return {};
  }
}

function stayOpen<T>(target: T, stay: Stay): CardState<T> {
  return { open: { target, stay } };
}

function over<T>(state: CardState<T>, target: T, fast: boolean): CardState<T> {
  if (state.open?.target === target) return { ...state, timer: undefined };
  const { timer } = state;
  if (timer?.does === 'open' && timer.target === target && !fast) return state;
  const ms = state.open?.stay === 'hovered' ? HOP_MS : INTENT_MS;
  return { ...state, timer: { does: 'open', target, ms } };
}

function out<T>(state: CardState<T>): CardState<T> {
  if (state.timer?.does === 'close') return state;
  if (state.open?.stay !== 'hovered') return { ...state, timer: undefined };
  return { ...state, timer: { does: 'close', ms: CLOSE_MS } };
}

function elapsed<T>(state: CardState<T>, timer: Timer<T>): CardState<T> {
  if (state.timer !== timer) return state;
  return timer.does === 'close' ? {} : stayOpen(timer.target, 'hovered');
}

function gone<T>(state: CardState<T>, target: T): CardState<T> {
  const timer = state.timer?.does === 'open' && state.timer.target === target ? undefined : state.timer;
  if (state.open?.target !== target) return { ...state, timer };
  return { timer: timer?.does === 'open' ? timer : undefined };
}
