import { describe, expect, test } from 'vitest';
import {
  CLOSE_MS,
  HOP_MS,
  INTENT_MS,
  reduceCard,
  type CardEvent,
  type CardState,
} from '@/entrypoints/content/card/card-state';

type State = CardState<string>;
type Event = CardEvent<string>;
/** What happens, or what happens of what has come to be. */
type Step = Event | ((state: State) => Event);

function go(state: State, ...steps: Step[]): State {
  return steps.reduce((at, step) => reduceCard(at, typeof step === 'function' ? step(at) : step), state);
}

const after = (...steps: Step[]) => go({}, ...steps);

const over = (target: string, fast = false): Event => ({ type: 'over', target, fast });
const elapsed = ({ timer }: State): Event => {
  if (timer === undefined) throw new Error('Nothing is waited for here.');
  return { type: 'elapsed', timer };
};
const activate = (target: string): Event => ({ type: 'activate', target });
const out: Event = { type: 'out' };
const dismiss: Event = { type: 'dismiss' };
const leave: Event = { type: 'leave' };
const pin: Event = { type: 'pin' };
const unpin: Event = { type: 'unpin' };
const gone: Event = { type: 'gone', target: 'Patriot' };
/** Opens the card of a mention by hover. */
const hovered = (target: string): Step[] => [over(target), elapsed];

describe('hover intent, arrow by arrow', () => {
  test('closed → opening: over a mention starts the intent timer and opens nothing yet', () => {
    const state = after(over('Patriot'));
    expect(state.timer).toEqual({ does: 'open', target: 'Patriot', ms: INTENT_MS });
    expect(state.open).toBeUndefined();
  });

  test('opening → closed: out stops the timer', () => {
    expect(after(over('Patriot'), out).timer).toBeUndefined();
  });

  test('opening → opening: a slow move over the same mention keeps the timer', () => {
    const state = after(over('Patriot'));
    expect(go(state, over('Patriot')).timer).toBe(state.timer);
  });

  test('opening → opening: a fast move starts the timer anew', () => {
    const state = after(over('Patriot'));
    const { timer } = go(state, over('Patriot', true));
    expect(timer).toEqual(state.timer);
    expect(timer).not.toBe(state.timer);
  });

  test('opening → opening: another mention takes the timer over', () => {
    expect(after(over('Patriot'), over('Hayashi')).timer).toMatchObject({
      target: 'Hayashi',
      ms: INTENT_MS,
    });
  });

  test('opening → open: intent elapsed', () => {
    const state = after(...hovered('Patriot'));
    expect(state.open).toEqual({ target: 'Patriot', stay: 'hovered' });
    expect(state.timer).toBeUndefined();
  });

  test('a timer that comes late is ignored', () => {
    const late = elapsed(after(over('Patriot')));
    expect(after(over('Patriot'), out, late).open).toBeUndefined();
    expect(after(over('Patriot'), over('Hayashi'), late).open).toBeUndefined();
    expect(after(over('Patriot'), over('Patriot', true), late).open).toBeUndefined();
  });

  test('open → closing: out starts the closing timer, and the card stays meanwhile', () => {
    const state = after(...hovered('Patriot'), out);
    expect(state.timer).toEqual({ does: 'close', ms: CLOSE_MS });
    expect(state.open?.target).toBe('Patriot');
  });

  test('closing → closing: further moves outside do not prolong it', () => {
    const state = after(...hovered('Patriot'), out);
    expect(go(state, out).timer).toBe(state.timer);
  });

  test('closing → open: the pointer enters the card', () => {
    const state = after(...hovered('Patriot'), out, { type: 'enter-card' });
    expect(state.open?.target).toBe('Patriot');
    expect(state.timer).toBeUndefined();
  });

  test('closing → open: the pointer comes back to the mention', () => {
    expect(after(...hovered('Patriot'), out, over('Patriot')).timer).toBeUndefined();
  });

  test('closing → closed: close elapsed', () => {
    expect(after(...hovered('Patriot'), out, elapsed).open).toBeUndefined();
  });

  test('open → opening another: shorter delay, and the first card stays until the second is there', () => {
    const state = after(...hovered('Patriot'), over('Hayashi'));
    expect(state.timer).toMatchObject({ does: 'open', target: 'Hayashi', ms: HOP_MS });
    expect(state.open?.target).toBe('Patriot');
    expect(go(state, elapsed).open?.target).toBe('Hayashi');
  });

  test.each([
    ['closed', []],
    ['opening', [over('Patriot')]],
    ['open', hovered('Patriot')],
    ['closing', [...hovered('Patriot'), out]],
    ['held', [activate('Patriot')]],
  ])('%s → held: activate opens at once', (_, events) => {
    const state = after(...events, activate('Hayashi'));
    expect(state.open).toEqual({ target: 'Hayashi', stay: 'held' });
    expect(state.timer).toBeUndefined();
  });

  test('held: out does NOT close', () => {
    expect(after(activate('Patriot'), out).timer).toBeUndefined();
  });

  test('held: another mention needs full intent', () => {
    expect(after(activate('Patriot'), over('Hayashi')).timer?.ms).toBe(INTENT_MS);
  });

  test('open → held: work in the card holds it', () => {
    const state = after(...hovered('Patriot'), out, { type: 'hold' });
    expect(state.open?.stay).toBe('held');
    expect(state.timer).toBeUndefined();
  });

  test.each([
    ['opening', [over('Patriot')]],
    ['open', hovered('Patriot')],
    ['closing', [...hovered('Patriot'), out]],
    ['held', [activate('Patriot')]],
  ])('%s → closed: dismiss', (_, events) => {
    expect(after(...events, dismiss)).toEqual({});
  });

  test('open → closed: its mention is gone', () => {
    expect(after(...hovered('Patriot'), { type: 'gone', target: 'Patriot' }).open).toBeUndefined();
  });

  test('opening → closed: its mention is gone', () => {
    expect(after(over('Patriot'), { type: 'gone', target: 'Patriot' }).timer).toBeUndefined();
  });

  test('another mention that goes changes nothing', () => {
    const state = after(...hovered('Patriot'), out);
    expect(reduceCard(state, { type: 'gone', target: 'Hayashi' })).toEqual(state);
  });

  test('its mention goes while a neighbour is opening: the neighbour still opens', () => {
    const state = after(...hovered('Patriot'), over('Hayashi'), { type: 'gone', target: 'Patriot' });
    expect(state.open).toBeUndefined();
    expect(go(state, elapsed).open?.target).toBe('Hayashi');
  });

  test.each([
    ['opening', [over('Patriot')]],
    ['open', hovered('Patriot')],
    ['closing', [...hovered('Patriot'), out]],
    ['held', [activate('Patriot')]],
  ])('%s → closed: the reader turns elsewhere', (_, events) => {
    expect(after(...events, leave)).toEqual({});
  });

  test.each([
    ['open', hovered('Patriot')],
    ['closing', [...hovered('Patriot'), out]],
    ['opening another', [...hovered('Patriot'), over('Hayashi')]],
    ['held', [activate('Patriot')]],
    ['pinned', [activate('Patriot'), pin]],
  ])('%s → pinned: pin, and no timer is left', (_, events) => {
    const state = after(...events, pin);
    expect(state.open).toEqual({ target: 'Patriot', stay: 'pinned' });
    expect(state.timer).toBeUndefined();
  });

  test.each<[string, Event[]]>([
    ['out', [out]],
    ['a press or Escape elsewhere, or scrolling away', [leave]],
    ['the pointer over another mention', [over('Hayashi')]],
    ['the pointer over its own mention and away', [over('Patriot'), out]],
    ['its mention gone', [gone]],
    ['work in it', [{ type: 'enter-card' }, { type: 'hold' }]],
  ])('pinned → pinned: %s', (_, events) => {
    const state = after(...hovered('Patriot'), pin, ...events);
    expect(state.open).toEqual({ target: 'Patriot', stay: 'pinned' });
    expect(state.timer).toBeUndefined();
  });

  test('pinned → pinned: activate shows the other mention in it', () => {
    expect(after(...hovered('Patriot'), pin, activate('Hayashi')).open).toEqual({
      target: 'Hayashi',
      stay: 'pinned',
    });
  });

  test('pinned → held: unpin, and the pointer may leave', () => {
    const state = after(...hovered('Patriot'), pin, unpin, out);
    expect(state.open).toEqual({ target: 'Patriot', stay: 'held' });
    expect(state.timer).toBeUndefined();
  });

  test('pinned → closed: dismiss', () => {
    expect(after(...hovered('Patriot'), pin, dismiss).open).toBeUndefined();
  });

  test.each([
    ['open', hovered('Patriot')],
    ['held', [activate('Patriot')]],
  ])('%s: unpin changes nothing', (_, events) => {
    expect(after(...events, unpin)).toEqual(after(...events));
  });

  test.each([['enter-card'], ['hold'], ['pin'], ['unpin']] as const)('closed: %s changes nothing', (type) => {
    expect(after({ type })).toEqual({});
  });
});
