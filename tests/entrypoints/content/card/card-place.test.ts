import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { keepInside, placeCard, placeCardBeside } from '@/entrypoints/content/card/card-place';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 360, height: 300 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });
const down = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 80 });

describe('placeCard', () => {
  test.each([
    ['below, at the beginning of the line', line(100, 100), { left: 100, edge: { top: 130 } }],
    ['above where there is no room below', line(100, 700), { left: 100, edge: { bottom: 110 } }],
    ['at the end of the line past the middle', line(800, 100), { left: 520, edge: { top: 130 } }],
    ['inside the window at its left edge', line(-20, 100), { left: 8, edge: { top: 130 } }],
    ['inside the window at its right edge', line(990, 100), { left: 632, edge: { top: 130 } }],
  ])('puts the card %s', (_, at, expected) => {
    expect(placeCard(at, CARD, VIEWPORT)).toMatchObject(expected);
  });

  test('lets a card as tall as the room scroll rather than cover its line', () => {
    const place = placeCard(line(100, 400), { width: 360, height: 560 }, VIEWPORT);
    expect(place.maxHeight).toBe(382);
    expect(place.edge).toEqual({ bottom: 410 });
  });

  test('never leaves the window if the window can hold the card at all', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 320, max: 3000 }),
          height: fc.integer({ min: 200, max: 2000 }),
        }),
        fc.integer({ min: -50, max: 3000 }),
        fc.integer({ min: -50, max: 2000 }),
        fc.integer({ min: 40, max: 560 }),
        (viewport, left, top, height) => {
          const card = { width: Math.min(360, viewport.width - 16), height };
          const place = placeCard(line(left, top), card, viewport);
          const shown = Math.min(card.height, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(8);
          const edge = Object.values(place.edge)[0] ?? 0;
          expect(edge).toBeGreaterThanOrEqual(8);
          expect(place.left + card.width).toBeLessThanOrEqual(viewport.width - 8);
          expect(edge + shown).toBeLessThanOrEqual(viewport.height - 8);
        },
      ),
    );
  });
});

describe('placeCardBeside', () => {
  test.each([
    [
      'at the right, where there is more room',
      down(100, 100),
      { left: 130, edge: { top: 100 }, maxHeight: 692 },
    ],
    ['at the left, where there is more', down(900, 100), { left: 530, edge: { top: 100 } }],
    [
      'inside the window at its lower edge',
      down(100, 700),
      { left: 130, edge: { top: 492 }, maxHeight: 300 },
    ],
  ])('puts the card %s', (_, at, expected) => {
    expect(placeCardBeside(at, CARD, VIEWPORT)).toMatchObject(expected);
  });
});

describe('keepInside', () => {
  test.each([
    ['where the reader put it', { left: 100, top: 50 }, { left: 100, edge: { top: 50 }, maxHeight: 742 }],
    ['inside at the left and the top', { left: -40, top: -40 }, { left: 8, edge: { top: 8 } }],
    ['inside at the right and the bottom', { left: 990, top: 790 }, { left: 632, edge: { top: 492 } }],
  ])('leaves a pinned card %s', (_, corner, expected) => {
    expect(keepInside(corner, CARD, VIEWPORT)).toMatchObject(expected);
  });

  test('lets what unfolds later grow to the end of the window only', () => {
    expect(keepInside({ left: 8, top: 400 }, CARD, VIEWPORT).maxHeight).toBe(392);
  });

  test('shows the beginning of a card that is larger than the window', () => {
    const place = keepInside({ left: 50, top: 50 }, { width: 360, height: 300 }, { width: 300, height: 200 });
    expect(place).toMatchObject({ left: 8, edge: { top: 8 } });
  });
});
