/**
 * Hover intent as a pure reducer: when a card opens, moves on to another mention, and closes.
 *
 *                 over a mention            intent elapsed, not fast
 *      ┌────────┐ ─────────────► ┌─────────┐ ─────────────────────► ┌──────┐ ◄──── enter card, over its mention ───┐
 *      │ closed │                │ opening │                        │ open │                                       │
 *      └────────┘ ◄───────────── └─────────┘ ◄─ ─ over another ─ ─ ─└──────┘ ── out (not held) ──► ┌─────────┐ ────┘
 *        ▲  ▲           out       (the open card stays meanwhile)      │                           │ closing │
 *        │  └────────────────── dismiss, its mention gone ─────────────┘                           └─────────┘
 *        └──────────────────────────────── close elapsed, dismiss, its mention gone ──────────────────┘
 *
 *   From anywhere: activate (key, click, tap, popup) ──► open and held: it stays when the pointer leaves.
 *
 * "opening" and "closing" are timers beside the open card, so that going from one mention to its neighbour does not
 * close the first card before the second is there. Each timer has a token; one that comes late finds another and is
 * ignored.
 */

/** First card: long enough not to answer a pointer that passes, short enough to feel prompt (peers: 300 to 500 ms). */
export const INTENT_MS = 300;
/** From an open card to a neighbour: the reader has shown interest already. */
export const HOP_MS = 100;
/** Time to travel from the mention into the card (WCAG 1.4.13, hoverable). */
export const CLOSE_MS = 300;

export interface CardState<T> {
  open?: { target: T; held: boolean } | undefined;
  timer?: Timer<T> | undefined;
  /** The last token given to a timer. */
  token: number;
}

export type Timer<T> = { token: number; ms: number } & ({ does: 'open'; target: T } | { does: 'close' });

export type CardEvent<T> =
  | { type: 'over'; target: T; fast: boolean }
  | { type: 'out' }
  | { type: 'enter-card' }
  | { type: 'elapsed'; token: number }
  | { type: 'activate'; target: T }
  /** The reader works in the card: it must not vanish under the hand. */
  | { type: 'hold' }
  | { type: 'gone'; target: T }
  | { type: 'dismiss' };

export function closedCard<T>(): CardState<T> {
  return { token: 0 };
}

export function reduceCard<T>(state: CardState<T>, event: CardEvent<T>): CardState<T> {
  switch (event.type) {
    case 'over':
      return over(state, event.target, event.fast);
    case 'out':
      return out(state);
    case 'enter-card':
      return state.open === undefined ? state : { ...state, timer: undefined };
    case 'elapsed':
      return elapsed(state, event.token);
    case 'activate':
      return { open: { target: event.target, held: true }, token: state.token };
    case 'hold':
      return state.open === undefined
        ? state
        : { ...state, open: { ...state.open, held: true }, timer: undefined };
    case 'gone':
      return gone(state, event.target);
    case 'dismiss':
      return { token: state.token };
  }
}

function over<T>(state: CardState<T>, target: T, fast: boolean): CardState<T> {
  if (state.open?.target === target) return { ...state, timer: undefined };
  const { timer } = state;
  if (timer?.does === 'open' && timer.target === target && !fast) return state;
  const ms = state.open === undefined || state.open.held ? INTENT_MS : HOP_MS;
  return withTimer(state, { does: 'open', target, ms });
}

function out<T>(state: CardState<T>): CardState<T> {
  if (state.timer?.does === 'close') return state;
  if (state.open === undefined || state.open.held) return { ...state, timer: undefined };
  return withTimer(state, { does: 'close', ms: CLOSE_MS });
}

function elapsed<T>(state: CardState<T>, token: number): CardState<T> {
  const { timer } = state;
  if (timer?.token !== token) return state;
  if (timer.does === 'close') return { token: state.token };
  return { open: { target: timer.target, held: false }, token: state.token };
}

function gone<T>(state: CardState<T>, target: T): CardState<T> {
  const timer = state.timer?.does === 'open' && state.timer.target === target ? undefined : state.timer;
  if (state.open?.target !== target) return { ...state, timer };
  return { timer: timer?.does === 'open' ? timer : undefined, token: state.token };
}

function withTimer<T>(
  state: CardState<T>,
  timer: { does: 'open'; target: T; ms: number } | { does: 'close'; ms: number },
): CardState<T> {
  const token = state.token + 1;
  return { ...state, timer: { ...timer, token }, token };
}
