import type { Modifier } from '@/tests/browsers/browser';

/** One input device and what it does, as WebDriver's "Perform Actions" takes it: https://www.w3.org/TR/webdriver2/#actions */
export interface InputSource {
  type: 'pointer' | 'key' | 'wheel';
  id: string;
  parameters?: { pointerType: 'mouse' | 'touch' };
  actions: Record<string, unknown>[];
}

export interface Point {
  x: number;
  y: number;
}

/** WebDriver writes keys without a character as code points of the private use area. */
const KEYS: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** The way from one point to another in equal steps, without the start. */
function way(from: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return {
      x: Math.round(from.x + (to.x - from.x) * share),
      y: Math.round(from.y + (to.y - from.y) * share),
    };
  });
}

export function mouseMove(from: Point, to: Point, steps: number): InputSource {
  const moves = way(from, to, steps).map((point) => ({ type: 'pointerMove', duration: 0, ...point }));
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves };
}

export function mouseClick(at: Point): InputSource {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press(at) };
}

/** Where the mouse is. */
export function mouseButton(type: 'pointerDown' | 'pointerUp'): InputSource {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [{ type, button: 0 }],
  };
}

/** Points in between, as a hand would pass them. */
const DRAG_STEPS = 5;

export function mouseDrag(from: Point, to: Point): InputSource {
  const actions = [
    { type: 'pointerMove', duration: 0, ...from },
    { type: 'pointerDown', button: 0 },
    ...mouseMove(from, to, DRAG_STEPS).actions,
    { type: 'pointerUp', button: 0 },
  ];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

export function touchTap(at: Point): InputSource {
  return { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: press(at) };
}

function press(at: Point): Record<string, unknown>[] {
  return [
    { type: 'pointerMove', duration: 0, ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
}

export function wheelScroll(at: Point, deltaY: number): InputSource {
  return { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', duration: 0, ...at, deltaX: 0, deltaY }] };
}

export function keyPress(key: string, modifiers: Modifier[]): InputSource {
  const down = [...modifiers, key].map((name) => KEYS[name] ?? name);
  return keys([
    ...down.map((value) => ({ type: 'keyDown', value })),
    ...down.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]);
}

export function typing(text: string): InputSource {
  return keys(
    [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  );
}

function keys(actions: Record<string, unknown>[]): InputSource {
  return { type: 'key', id: 'keyboard', actions };
}
