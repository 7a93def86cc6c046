import { writeFile } from 'node:fs/promises';
import type { Modifier, Popup } from '@/tests/browsers/browser';
import { popupIsFilled } from '@/tests/browsers/in-page/popup-is-filled';
import { createSurface } from '@/tests/browsers/surface';
import { waitFor } from '@/tests/browsers/wait-for';
import { mediaQuery, preferencesOf } from './page';
import {
  closePopup,
  drawPopup,
  openPopup,
  POPUP_BROWSER,
  popupIsOpen,
  runInPopup,
  setPopupColorScheme,
} from './popup-privileged';
import { setPreferences } from './privileged';
import { LONGEST_SCRIPT, parseValue, scriptOf, type Session } from './session';

/** Opens the toolbar popup over the tab that is in front. It is no tab of its own: WebDriver's commands do not reach it. */
export async function openFirefoxPopup(session: Session, addon: string, base: string): Promise<Popup> {
  const run = async (expression: string, asSystem = false) =>
    parseValue(
      await session.privileged(runInPopup, POPUP_BROWSER, scriptOf(expression), asSystem, LONGEST_SCRIPT),
    );
  const isOpen = () => session.privileged(popupIsOpen, POPUP_BROWSER);

  const closeIt = async () => {
    await session.privileged(closePopup, POPUP_BROWSER);
    await waitFor('the popup to close', async () => !(await isOpen()));
  };

  // Without a display nothing takes the focus from a popup, so the last one may still be there.
  if (await isOpen()) await closeIt();
  await session.privileged(openPopup, addon);
  await waitFor('the popup to be filled', () =>
    run(`location.href.startsWith(${JSON.stringify(base)}) && (${popupIsFilled.toString()})()`),
  );

  const surface = createSurface({
    run: (expression) => run(expression),
    clickAt: async (x, y) => {
      await run(`(${clickInWindow.toString()})(window, ${x}, ${y})`, true);
    },
    press: async (key, modifiers = []) => {
      await run(
        `(${pressInWindow.toString()})(window, ${JSON.stringify([key])}, ${JSON.stringify(modifiers)})`,
        true,
      );
    },
    type: async (text) => {
      await run(`(${pressInWindow.toString()})(window, ${JSON.stringify([...text])}, [])`, true);
    },
    emulate: async (emulation) => {
      await session.privileged(setPopupColorScheme, POPUP_BROWSER, emulation.colorScheme ?? 'none');
      await session.privileged(setPreferences, preferencesOf(emulation));
      await waitFor('the emulation to arrive', () => run(mediaQuery(emulation)));
    },
    screenshot: async (file) => {
      const address = await session.privileged(drawPopup, POPUP_BROWSER);
      await writeFile(file, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
    },
    close: closeIt,
  });
  return { ...surface, isOpen };
}

/** Runs as the system in the popup's process: a click as the browser itself would give it. */
function clickInWindow(window: SystemWindow, x: number, y: number): void {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
  }
}

/** Runs as the system in the popup's process: keys through the text input processor, as an input method gives them. */
function pressInWindow(window: SystemWindow, keys: string[], modifiers: Modifier[]): void {
  const SPACE_BAR = 32;
  const processor = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  processor.beginInputTransactionForTests(window);
  const held = modifiers.map((key) => new window.KeyboardEvent('', { key }));
  for (const event of held) processor.keydown(event);
  for (const name of keys) {
    const key = name === 'Space' ? ' ' : name;
    // Buttons look at the code of the space bar, which the processor does not fill in by itself.
    const event = new window.KeyboardEvent('', { key, keyCode: key === ' ' ? SPACE_BAR : 0 });
    processor.keydown(event);
    processor.keyup(event);
  }
  for (const event of held.toReversed()) processor.keyup(event);
}
