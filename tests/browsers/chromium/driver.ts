import type { CDPSession, KeyInput, Page as Tab } from 'puppeteer-core';
import type { Emulation, Modifier } from '@/tests/browsers/browser';
import type { SurfaceDriver } from '@/tests/browsers/surface';

/** What a tab and the popup do alike. */
export function createSurfaceDriver(tab: Tab, session: CDPSession): SurfaceDriver {
  return {
    run: (expression) => tab.evaluate(expression),
    clickAt: (x, y) => tab.mouse.click(x, y),
    press: (key, modifiers = []) => press(tab, key, modifiers),
    type: (text) => tab.keyboard.type(text),
    emulate: (emulation) => emulate(session, emulation),
    screenshot: async (file) => {
      await tab.screenshot({ path: toPng(file) });
    },
    close: () => tab.close(),
  };
}

async function press(tab: Tab, key: string, modifiers: Modifier[]): Promise<void> {
  for (const modifier of modifiers) {
    await tab.keyboard.down(modifier);
  }
  await tab.keyboard.press(key as KeyInput);
  for (const modifier of modifiers.toReversed()) {
    await tab.keyboard.up(modifier);
  }
}

/** Each call states everything anew, as the protocol does. */
async function emulate(session: CDPSession, emulation: Emulation): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: emulation.touch === true });
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: emulation.colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: emulation.reducedMotion === true ? 'reduce' : '' },
      { name: 'forced-colors', value: emulation.forcedColors === true ? 'active' : '' },
    ],
  });
}

function toPng(file: string): `${string}.png` {
  return file.endsWith('.png') ? (file as `${string}.png`) : `${file}.png`;
}
