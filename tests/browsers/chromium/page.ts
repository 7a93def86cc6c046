import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page as Tab } from 'puppeteer-core';
import type { Badge, Page, Pointer } from '@/tests/browsers/browser';
import { createPage } from '@/tests/browsers/page';
import { runInClosedCard } from './closed-card';
import { createSurfaceDriver } from './driver';
import type { ChromiumExtension } from './extension';
import { readHeld, runInScript } from './held';
import { traceWhile } from './trace';

/** A page of megabytes takes a busy machine its time. */
const LOAD_MS = 120_000;

export async function createChromiumPage(tab: Tab, extension: ChromiumExtension): Promise<Page> {
  const session: CDPSession = await tab.createCDPSession();
  tab.setDefaultNavigationTimeout(LOAD_MS);
  return createPage({
    ...createSurfaceDriver(tab, session),
    pointer: createPointer(tab),
    goto: async (url) => {
      await tab.goto(url);
    },
    url: async () => tab.url(),
    bringToFront: () => tab.bringToFront(),
    print: async () => Buffer.from(await tab.pdf()).toString('latin1'),
    setViewport: (width, height) => tab.setViewport({ width, height }),
    runInCard: (expression) => runInClosedCard(session, expression),
    command: async (name) => {
      await tab.bringToFront();
      await extension.run(giveCommand(name));
    },
    badge: async () => {
      await tab.bringToFront();
      return (await extension.run(READ_BADGE)) as Badge;
    },
    held: (frame) => readHeld(tab, frame),
    runInScript: (expression) => runInScript(tab, expression),
    callsWithin: async (ms) => (await traceWhile(tab, () => pause(ms))).ours.length,
    slicesDuring: async (work) => (await traceWhile(tab, work)).ours,
  });
}

/** Points in between, as a hand would pass them. */
const DRAG_STEPS = 5;

function createPointer(tab: Tab): Pointer {
  return {
    move: (x, y, options) => tab.mouse.move(x, y, options),
    click: (x, y) => tab.mouse.click(x, y),
    down: () => tab.mouse.down(),
    up: () => tab.mouse.up(),
    drag: async (from, to) => {
      await tab.mouse.move(...from);
      await tab.mouse.down();
      await tab.mouse.move(...to, { steps: DRAG_STEPS });
      await tab.mouse.up();
    },
    tap: (x, y) => tab.touchscreen.tap(x, y),
    wheel: (deltaY) => tab.mouse.wheel({ deltaY }),
  };
}

const ACTIVE_TAB = '(await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]';

/** Keys that are synthesised do not reach the browser's own shortcuts, so the event itself is given. */
function giveCommand(name: string): string {
  return `(async () => { chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, ${ACTIVE_TAB}); })()`;
}

/** No API of Chromium's tells the icon: it is what the background has set since the first look at the badge. */
const READ_BADGE = `(async () => {
  const tabId = ${ACTIVE_TAB}.id;
  globalThis.iconsSet ??= (${listenForIcons.toString()})();
  const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]);
  return { text, title, icon: globalThis.iconsSet.get(tabId) ?? null };
})()`;

declare const chrome: { action: { setIcon(details: { tabId: number; path: object }): Promise<void> } };

/** Runs in the background. */
function listenForIcons(): Map<number, string> {
  const icons = new Map<number, string>();
  const { setIcon } = chrome.action;
  chrome.action.setIcon = (details) => {
    icons.set(details.tabId, JSON.stringify(details.path));
    return setIcon(details);
  };
  return icons;
}
