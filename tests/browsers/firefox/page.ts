import { writeFile } from 'node:fs/promises';
import type { Badge, Emulation, Held, Page, Pointer } from '@/tests/browsers/browser';
import { callSource } from '@/tests/browsers/call-source';
import { cardHosts } from '@/tests/browsers/in-page/card-hosts';
import { createPage } from '@/tests/browsers/page';
import { waitFor } from '@/tests/browsers/wait-for';
import {
  keyPress,
  mouseButton,
  mouseClick,
  mouseDrag,
  mouseMove,
  touchTap,
  typing,
  wheelScroll,
  type InputSource,
  type Point,
} from './actions';
import { countCalls, readHeld } from './held-privileged';
import type { Marionette } from './marionette';
import { giveCommand, readBadge, setColorScheme, setPreferences } from './privileged';
import type { Session } from './session';

export interface FirefoxTab {
  handle: string;
  addon: string;
  marionette: Marionette;
  session: Session;
  forget(): void;
}

export function createFirefoxPage(tab: FirefoxTab): Page {
  const { handle, addon, marionette, session } = tab;
  const act = async (...sources: InputSource[]) => {
    const perform = () => marionette.send('WebDriver:PerformActions', { actions: sources });
    await session.inTab(handle, perform, { inFront: true });
  };
  const bringToFront = () => session.inTab(handle, async () => undefined, { inFront: true });
  const run = (expression: string) => session.run(handle, expression, 'page');
  const pointer = createPointer(act);

  return createPage({
    run,
    pointer,
    clickAt: pointer.click,
    press: (key, modifiers = []) => act(keyPress(key, modifiers)),
    type: (text) => act(typing(text)),
    goto: async (url) => {
      await session.inTab(handle, () => marionette.send('WebDriver:Navigate', { url }));
    },
    url: async () => String(await run('location.href')),
    bringToFront,
    print: async () => {
      const reply = await session.inTab(handle, () => marionette.send('WebDriver:Print', {}), {
        inFront: true,
      });
      return Buffer.from((reply as { value: string }).value, 'base64').toString('latin1');
    },
    setViewport: (width, height) => setViewport(tab, width, height),
    emulate: async (emulation) => {
      await bringToFront();
      await session.privileged(setColorScheme, emulation.colorScheme ?? 'none');
      await session.privileged(setPreferences, preferencesOf(emulation));
      // All of it reaches the page's process a little later.
      await waitFor('the emulation to arrive', () => run(mediaQuery(emulation)));
    },
    screenshot: async (file) => {
      await bringToFront();
      const reply = await session.inTab(handle, () =>
        marionette.send('WebDriver:TakeScreenshot', { full: false }),
      );
      await writeFile(file, Buffer.from((reply as { value: string }).value, 'base64'));
    },
    runInCard: (expression) => runInClosedCard(tab, expression),
    command: async (name) => {
      await bringToFront();
      await session.privileged(giveCommand, addon, name);
    },
    badge: async (): Promise<Badge> => {
      await bringToFront();
      return session.privileged(readBadge, addon);
    },
    held: async (frame) =>
      (await session.run(handle, callSource(readHeld, [addon, frame ?? null]), 'system')) as Held,
    runInScript: async () => undefined,
    callsWithin: async (ms) =>
      Number(await session.run(handle, callSource(countCalls, [addon, ms]), 'system')),
    slicesDuring: async (work) => {
      await work();
      return null;
    },
    close: async () => {
      await session.inTab(handle, () => marionette.send('WebDriver:CloseWindow'));
      tab.forget();
    },
  });
}

function createPointer(act: (...sources: InputSource[]) => Promise<void>): Pointer {
  let at: Point = { x: 0, y: 0 };
  return {
    move: async (x, y, { steps = 1 } = {}) => {
      await act(mouseMove(at, { x, y }, steps));
      at = { x, y };
    },
    click: async (x, y) => {
      at = { x, y };
      await act(mouseClick(at));
    },
    down: () => act(mouseButton('pointerDown')),
    up: () => act(mouseButton('pointerUp')),
    drag: async ([fromX, fromY], [x, y]) => {
      await act(mouseDrag({ x: fromX, y: fromY }, { x, y }));
      at = { x, y };
    },
    tap: (x, y) => act(touchTap({ x, y })),
    wheel: (deltaY) => act(wheelScroll(at, deltaY)),
  };
}

/** Firefox takes the window's outer size, so the frame around the page is added. */
async function setViewport({ handle, marionette, session }: FirefoxTab, width: number, height: number) {
  const frame = (await session.run(
    handle,
    '[window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight]',
    'page',
  )) as [number, number];
  const size = { width: width + frame[0], height: height + frame[1] };
  const resize = () => marionette.send('WebDriver:SetWindowRect', size);
  // A window has a least size.
  const got = (await session.inTab(handle, resize, { inFront: true })) as typeof size;
  // The page's process hears of it a little later.
  await waitFor('the page to have its size', () =>
    session.run(
      handle,
      `innerWidth === ${got.width - frame[0]} && innerHeight === ${got.height - frame[1]}`,
      'page',
    ),
  );
}

/** Firefox can emulate the colour scheme for a tab; these two hold for the whole browser. */
export function preferencesOf({
  reducedMotion = false,
  forcedColors = false,
  touch = false,
}: Emulation): Record<string, number> {
  return {
    // 1: coarse; 6: fine, and can hover.
    'ui.primaryPointerCapabilities': touch ? 1 : 6,
    'ui.prefersReducedMotion': Number(reducedMotion),
    // 1: the page's colours always; 2: the reader's.
    'browser.display.document_color_use': forcedColors ? 2 : 1,
  };
}

/** Expression that tells whether a document sees the emulation. */
export function mediaQuery(emulation: Emulation): string {
  const { colorScheme, reducedMotion = false, forcedColors = false, touch = false } = emulation;
  const scheme =
    colorScheme === undefined ? 'true' : `matchMedia('(prefers-color-scheme: ${colorScheme})').matches`;
  return `${scheme} && matchMedia('(prefers-reduced-motion: reduce)').matches === ${reducedMotion}
    && matchMedia('(forced-colors: active)').matches === ${forcedColors}
    && matchMedia('(pointer: coarse)').matches === ${touch}`;
}

/** The page's script cannot reach a closed root; the system can. */
async function runInClosedCard(tab: FirefoxTab, expression: string): Promise<{ value: unknown } | null> {
  const script = `(async () => {
    const hosts = (${cardHosts.toString()})();
    const root = hosts.map((host) => host.openOrClosedShadowRoot).find((it) => it?.mode === 'closed');
    return root ? { value: await (${expression}) } : null;
  })()`;
  return (await tab.session.run(tab.handle, script, 'system')) as { value: unknown } | null;
}
