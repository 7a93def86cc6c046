import type { CardFacts, Control, Mark, Page, Rect } from './browser';
import { callSourceWith } from './call-source';
import { cardFacts } from './in-page/card-facts';
import { listControls } from './in-page/list-controls';
import { listMarks } from './in-page/list-marks';
import { rectOfText } from './in-page/rect-of-text';
import { clickControl, createSurface, matches, middleOf, type SurfaceDriver } from './surface';
import { waitFor } from './wait-for';

export interface PageDriver
  extends
    SurfaceDriver,
    Pick<Page, 'pointer' | 'goto' | 'url' | 'bringToFront' | 'print' | 'setViewport' | 'command' | 'badge'>,
    Pick<Page, 'held' | 'runInScript' | 'callsWithin' | 'slicesDuring'> {
  /** Value of an expression in which `root` is the card's closed shadow root; null while no card is open. */
  runInCard(expression: string): Promise<{ value: unknown } | null>;
}

/** How a hand comes to a word: from this far off, in px, over so many points. */
const APPROACH = { px: 24, steps: 4 };

export function createPage(driver: PageDriver): Page {
  const surface = createSurface(driver);

  const rectOf = async (text: string, nth = 0): Promise<Rect> => {
    const rect = await surface.evaluate(rectOfText, text, nth);
    if (rect === null) throw new Error(`The page does not hold “${text}” ${nth + 1} times.`);
    return rect;
  };
  const card = async (): Promise<CardFacts | null> => {
    const found = await driver.runInCard(callSourceWith('root', cardFacts, []));
    return found === null ? null : (found.value as CardFacts);
  };
  const listInCard = async (reveal: number | null): Promise<Control[]> => {
    const found = await driver.runInCard(callSourceWith('root', listControls, [reveal, false]));
    return found === null ? [] : (found.value as Control[]);
  };
  const hover = async (text: string, nth = 0): Promise<void> => {
    const [x, y] = middleOf(await rectOf(text, nth));
    await driver.pointer.move(x, Math.max(0, y - APPROACH.px));
    await driver.pointer.move(x, y, { steps: APPROACH.steps });
  };

  return {
    ...surface,
    pointer: driver.pointer,
    goto: driver.goto,
    url: driver.url,
    bringToFront: driver.bringToFront,
    print: driver.print,
    setViewport: driver.setViewport,
    command: driver.command,
    badge: driver.badge,
    held: driver.held,
    runInScript: driver.runInScript,
    callsWithin: driver.callsWithin,
    slicesDuring: driver.slicesDuring,
    rectOf,
    hover,
    marks: (frame): Promise<Mark[]> => surface.evaluate(listMarks, frame ?? null),
    card,
    waitForCard: (label) =>
      waitFor(`a card${label === undefined ? '' : ` named ${String(label)}`}`, async () => {
        const open = await card();
        if (open === null || open.moves || open.waits) return null;
        return label === undefined || matches(open.label, label) ? open : null;
      }),
    waitForNoCard: async () => {
      await waitFor('the card to close', async () => (await card()) === null);
    },
    inCard: async <A extends unknown[], R>(
      code: (root: ShadowRoot, ...args: A) => R,
      ...args: A
    ): Promise<Awaited<R>> => {
      const found = await driver.runInCard(callSourceWith('root', code, args));
      if (found === null) throw new Error('No card is open.');
      return found.value as Awaited<R>;
    },
    controlsInCard: () => listInCard(null),
    clickInCard: (role, name) => clickControl(listInCard, driver.pointer.click, role, name),
  };
}
