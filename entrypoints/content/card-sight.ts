/**
 * Whether the reader can have meant a click in the card. A page may lay something over a card that lets clicks through,
 * hide it, or bring it under a pointer that is about to press: Marek Tóth, "DOM-based extension clickjacking",
 * https://marektoth.com/blog/dom-based-extension-clickjacking/. So a click counts when the card has been in sight, and
 * unmoved, for a while.
 *
 * It is looked at again and again instead of at the press: a page hears the press first, and could lift its cover then. And
 * looks are counted instead of time: while a page keeps the browser busy, time passes and nothing is painted.
 *
 * The card stands in the top layer, which opacity, masks, clips and `z-index` of a page do not reach. What does: what came
 * into the top layer later, the snapshot of a view transition, a filter on the root element (Firefox), and whatever lies
 * over a frame, for which the background therefore offers no such click.
 */

/** Alike at three looks after a first one, which is 300 ms: less than a hand needs to see a card and to press. */
const LOOK_MS = 100;
const STEADY_LOOKS = 3;

export interface Sight {
  /** True if the card has been in sight and unmoved, up to now. */
  isSteady(): boolean;
  /** Something else is shown in the card. */
  restart(): void;
  end(): void;
}

/** @param layer the card's box in the top layer, in the shadow root of `host` */
export function watchSight(host: Element, layer: Element): Sight {
  let place = '';
  let looks = 0;
  const { isClear, end } = import.meta.env.FIREFOX ? inFirefox(host) : inChromium(layer);
  const timer = setInterval(() => look(false), LOOK_MS);

  function look(everywhere: boolean): void {
    const { x, y, width, height } = layer.getBoundingClientRect();
    // A page can also move the windows that it has opened.
    const now = [x, y, width, height, screenX, screenY].join();
    looks = now === place && isClear(everywhere) ? looks + 1 : 0;
    place = now;
  }

  return {
    isSteady() {
      const seen = looks >= STEADY_LOOKS;
      look(true);
      return seen && looks > 0;
    },
    restart() {
      looks = 0;
    },
    end() {
      clearInterval(timer);
      end();
    },
  };
}

interface Watch {
  /** @param everywhere also where it takes a walk over all elements to look */
  isClear(everywhere: boolean): boolean;
  end(): void;
}

/**
 * Chromium tells whether an element is painted as it is, with nothing over it, also by what lets clicks through:
 * https://w3c.github.io/IntersectionObserver/v2/
 */
function inChromium(layer: Element): Watch {
  let isClear = false;
  const options = { trackVisibility: true, delay: LOOK_MS, threshold: 1 };
  const observer = new IntersectionObserver((entries) => {
    isClear = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true;
  }, options);
  observer.observe(layer);
  return { isClear: () => isClear, end: () => observer.disconnect() };
}

/** Firefox does not tell. In which order the top layer is painted nobody knows, so nothing else may stand in it. */
function inFirefox(host: Element): Watch {
  return {
    isClear: (everywhere) => isPlain() && !hasOnTop(document, host, everywhere),
    end: () => undefined,
  };
}

function isPlain(): boolean {
  const transition = document.querySelector(':root:active-view-transition');
  return transition === null && getComputedStyle(document.documentElement).filter === 'none';
}

/** Only Firefox has this, and only for extensions. */
type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function hasOnTop(root: ParentNode, host: Element, everywhere: boolean): boolean {
  // What the card itself stands in is below it.
  const onTop = [...root.querySelectorAll(':popover-open, :modal, :fullscreen')];
  if (onTop.some((element) => !element.contains(host))) return true;
  if (!everywhere) return false;
  return [...root.querySelectorAll<SeenThrough>('*')].some((element) => {
    const inner = element === host ? undefined : element.openOrClosedShadowRoot;
    return inner && hasOnTop(inner, host, everywhere);
  });
}
