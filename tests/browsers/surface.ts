import type { Control, Rect, Surface } from './browser';
import { callSource, callSourceWith } from './call-source';
import { listControls } from './in-page/list-controls';
import { waitFor } from './wait-for';

/** The few things that each browser does its own way; everything else is built on them once. */
export interface SurfaceDriver extends Pick<Surface, 'press' | 'type' | 'emulate' | 'screenshot' | 'close'> {
  /** Value of an expression in the document's own world, awaited, as JSON. */
  run(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
}

export function createSurface(driver: SurfaceDriver): Surface {
  const evaluate: Surface['evaluate'] = async <A extends unknown[], R>(
    code: string | ((...args: A) => R),
    ...args: A
  ): Promise<Awaited<R>> => (await driver.run(callSource(code, args))) as Awaited<R>;
  const list = async (reveal: number | null) =>
    (await driver.run(callSourceWith('document', listControls, [reveal, false]))) as Control[];

  return {
    evaluate,
    evaluateLast: async (code, ...args) => {
      await driver.run(`void setTimeout(() => ${callSource(code, args)})`);
    },
    waitFor: (what, code, ...args) => waitFor(what, () => evaluate(code, ...args)),
    controls: () => list(null),
    focused: async () =>
      ((await driver.run(callSourceWith('document', listControls, [null, true]))) as Control[])[0],
    control: (role, name) => waitForControl(list, role, name),
    click: (role, name) => clickControl(list, driver.clickAt, role, name),
    press: driver.press,
    type: driver.type,
    emulate: driver.emulate,
    screenshot: driver.screenshot,
    close: driver.close,
  };
}

/** Lists the controls of something; brings one into view first if given its index. */
type List = (reveal: number | null) => Promise<Control[]>;

async function waitForControl(list: List, role: string, name: string | RegExp): Promise<Control> {
  return waitFor(`a ${role} named ${String(name)}`, async () => find(await list(null), role, name));
}

/** What comes late pushes away what is there: a control is clicked when it is found twice in the same place. */
export async function clickControl(
  list: List,
  clickAt: (x: number, y: number) => Promise<void>,
  role: string,
  name: string | RegExp,
): Promise<void> {
  let last = '';
  const rect = await waitFor(`a ${role} named ${String(name)}, standing still`, async () => {
    const index = (await list(null)).findIndex((control) => fits(control, role, name));
    const control = index < 0 ? undefined : (await list(index)).at(index);
    if (control === undefined || !fits(control, role, name)) return null;
    const place = JSON.stringify(control.rect);
    if (place === last && !control.disabled) return control.rect;
    last = place;
    return null;
  });
  await clickAt(...middleOf(rect));
}

function find(controls: Control[], role: string, name: string | RegExp): Control | undefined {
  return controls.find((control) => fits(control, role, name));
}

function fits(control: Control, role: string, name: string | RegExp): boolean {
  return control.role === role && matches(control.name, name);
}

export function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

export function middleOf(rect: Rect): [number, number] {
  return [Math.round(rect.x + rect.width / 2), Math.round(rect.y + rect.height / 2)];
}
