import type { Control, Surface } from '@/tests/browsers/browser';
import { matches } from '@/tests/browsers/surface';
import { waitFor } from '@/tests/browsers/wait-for';

/** More than Tab stops at in the popup, and in the first parts of the briefing. */
const MOST_STOPS = 150;

/** Presses Tab until the control of this role and name has the focus, as somebody without a pointer would. */
export async function tabTo(surface: Surface, role: string, name: string | RegExp): Promise<Control> {
  await surface.control(role, name);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await surface.press('Tab');
    const focused = await surface.focused();
    if (focused?.role === role && matches(focused.name, name)) return focused;
  }
  throw new Error(`Tab does not reach the ${role} named ${String(name)} within ${MOST_STOPS} stops.`);
}

/** Waits until a control with this name has the focus. */
export async function waitForFocus(surface: Surface, name: string | RegExp): Promise<void> {
  await waitFor(`the focus on ${String(name)}`, async () => {
    const focused = await surface.focused();
    return focused !== undefined && matches(focused.name, name);
  });
}
