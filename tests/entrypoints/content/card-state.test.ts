import { describe, expect, test } from 'vitest';
import {
  CLOSE_MS,
  closedCard,
  HOP_MS,
  INTENT_MS,
  reduceCard,
  type CardEvent,
  type CardState,
} from '@/entrypoints/content/card-state';

type Event = CardEvent<string>;

function after(...events: Event[]): CardState<string> {
  return events.reduce(reduceCard, closedCard<string>());
}

const over = (target: string, fast = false): Event => ({ type: 'over', target, fast });
const elapsed = (token: number): Event => ({ type: 'elapsed', token });
const activate = (target: string): Event => ({ type: 'activate', target });
const out: Event = { type: 'out' };
const dismiss: Event = { type: 'dismiss' };
/** Opens the card of a mention by hover: the first timer has token 1. */
const hovered = (target: string): Event[] => [over(target), elapsed(1)];

describe('hover intent, arrow by arrow', () => {
  test('closed → opening: over a mention starts the intent timer and opens nothing yet', () => {
    const state = after(over('Patriot'));
    expect(state.timer).toEqual({ does: 'open', target: 'Patriot', ms: INTENT_MS, token: 1 });
    expect(state.open).toBeUndefined();
  });

  test('opening → closed: out stops the timer', () => {
    expect(after(over('Patriot'), out).timer).toBeUndefined();
  });

  test('opening → opening: a slow move over the same mention keeps the timer', () => {
    expect(after(over('Patriot'), over('Patriot')).timer?.token).toBe(1);
  });

  test('opening → opening: a fast move starts the timer anew', () => {
    expect(after(over('Patriot'), over('Patriot', true)).timer?.token).toBe(2);
  });

  test('opening → opening: another mention takes the timer over', () => {
    expect(after(over('Patriot'), over('Hayashi')).timer).toMatchObject({
      target: 'Hayashi',
      ms: INTENT_MS,
      token: 2,
    });
  });

  test('opening → open: intent elapsed', () => {
    const state = after(...hovered('Patriot'));
    expect(state.open).toEqual({ target: 'Patriot', held: false });
    expect(state.timer).toBeUndefined();
  });

  test('a timer that comes late is ignored', () => {
    expect(after(over('Patriot'), out, elapsed(1)).open).toBeUndefined();
    expect(after(over('Patriot'), over('Hayashi'), elapsed(1)).open).toBeUndefined();
  });

  test('open → closing: out starts the closing timer, and the card stays meanwhile', () => {
    const state = after(...hovered('Patriot'), out);
    expect(state.timer).toEqual({ does: 'close', ms: CLOSE_MS, token: 2 });
    expect(state.open?.target).toBe('Patriot');
  });

  test('closing → closing: further moves outside do not prolong it', () => {
    expect(after(...hovered('Patriot'), out, out).timer?.token).toBe(2);
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
    expect(after(...hovered('Patriot'), out, elapsed(2)).open).toBeUndefined();
  });

  test('open → opening another: shorter delay, and the first card stays until the second is there', () => {
    const state = after(...hovered('Patriot'), over('Hayashi'));
    expect(state.timer).toMatchObject({ does: 'open', target: 'Hayashi', ms: HOP_MS });
    expect(state.open?.target).toBe('Patriot');
    expect(reduceCard(state, elapsed(2)).open?.target).toBe('Hayashi');
  });

  test.each([
    ['closed', []],
    ['opening', [over('Patriot')]],
    ['open', hovered('Patriot')],
    ['closing', [...hovered('Patriot'), out]],
    ['held', [activate('Patriot')]],
  ])('%s → held: activate opens at once', (_, events) => {
    const state = after(...events, activate('Hayashi'));
    expect(state.open).toEqual({ target: 'Hayashi', held: true });
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
    expect(state.open?.held).toBe(true);
    expect(state.timer).toBeUndefined();
  });

  test.each([
    ['opening', [over('Patriot')]],
    ['open', hovered('Patriot')],
    ['closing', [...hovered('Patriot'), out]],
    ['held', [activate('Patriot')]],
  ])('%s → closed: dismiss', (_, events) => {
    expect(after(...events, dismiss)).toMatchObject({ token: expect.any(Number) });
    expect(after(...events, dismiss).open).toBeUndefined();
    expect(after(...events, dismiss).timer).toBeUndefined();
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
    expect(reduceCard(state, elapsed(2)).open?.target).toBe('Hayashi');
  });

  test.each([['enter-card'], ['hold']] as const)('closed: %s changes nothing', (type) => {
    expect(after({ type })).toEqual(closedCard());
  });
});
