/**
 * Whether the reader can have meant a click in the card. A page may lay something over a card that lets clicks through,
 * hide it, or bring it under a pointer that is about to press: Marek Tóth, "DOM-based extension clickjacking",
 * https://marektoth.com/blog/dom-based-extension-clickjacking/. So a click counts when the card has been in sight, and
 * unmoved, for a while.
 *
 * It is looked at again and again instead of at the press: a page hears the press first, and could lift its cover then. It
 * sees the card come, too, so looks come at uneven times: it cannot know when to lift a cover for a moment. And the pauses
 * between looks are added up instead of time: while a page keeps the browser busy, time passes and nothing is painted.
 *
 * The card stands in the top layer, which opacity, masks, clips and `z-index` of a page do not reach. What does: what came
 * into the top layer later, the snapshot of a view transition, a filter on the root element (Firefox), and whatever lies
 * over a frame, for which the background therefore offers no such click.
 */
import type { SeenThrough } from '@/entrypoints/content/text/elements';

/** The next look comes after so many ms, and up to so many more. */
const SOONEST_MS = 40;
const SPREAD_MS = 100;
/** In sight and unmoved for so long, which takes four looks at least: less than a hand needs to see a card and to press. */
const STEADY_MS = 300;

export interface Sight {
  /** True if the card has been in sight and unmoved, up to now. */
  isSteady(): boolean;
  /** Something else is shown in the card. */
  restart(): void;
  end(): void;
}

/** @param layer the card's box in the top layer, in the shadow root of `host` */
export function watchSight(host: Element, layer: Element): Sight {
  let place: string | false = false;
  let gap = 0;
  let steadyMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { look, isClear, end } = import.meta.env.FIREFOX
    ? inFirefox(host, onLook)
    : inChromium(layer, onLook);
  look();

  function onLook(isInSight: boolean): void {
    const now = isInSight && placeOf(layer);
    steadyMs = now !== false && now === place ? steadyMs + gap : 0;
    place = now;
    gap = SOONEST_MS + Math.random() * SPREAD_MS;
    timer = setTimeout(look, gap);
  }

  return {
    isSteady: () => steadyMs >= STEADY_MS && isClear() && place === placeOf(layer),
    restart() {
      // The next look is the first one.
      steadyMs = -gap;
    },
    end() {
      clearTimeout(timer);
      end();
    },
  };
}

/** A page can also move the windows that it has opened. */
function placeOf(layer: Element): string {
  const { x, y, width, height } = layer.getBoundingClientRect();
  return [x, y, width, height, screenX, screenY].join();
}

interface Watch {
  /** Looks, and tells what was seen: at once, or with the next frame. */
  look(): void;
  /** Whether the card, which was in sight at the last look, still is, as far as can be told at once. */
  isClear(): boolean;
  end(): void;
}

type OnLook = (isClear: boolean) => void;

/**
 * Chromium tells whether an element is painted as it is, with nothing over it, also by what lets clicks through:
 * https://w3c.github.io/IntersectionObserver/v2/. Of an element that stays observed it tells at a beat of its own, which
 * a page can know. One that is observed anew is judged in the next frame.
 */
function inChromium(layer: Element, onLook: OnLook): Watch {
  const options = { trackVisibility: true, delay: 100, threshold: 1 };
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    onLook((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true);
  }, options);
  return {
    look: () => observer.observe(layer),
    // More than the last look has told cannot be known at the press.
    isClear: () => true,
    end: () => observer.disconnect(),
  };
}

/** What stands in the top layer, among other elements that do not. */
const ON_TOP = ':popover-open, :modal, :fullscreen';

/** Firefox does not tell. In which order the top layer is painted nobody knows, so nothing else may stand in it. */
function inFirefox(host: Element, onLook: OnLook): Watch {
  const isClear = (where: string) => isPlain() && !hasOnTop(document, host, where);
  return {
    look: () => onLook(isClear(ON_TOP)),
    // Into shadow roots only at the press: that takes a walk over all elements.
    isClear: () => isClear('*'),
    end: () => undefined,
  };
}

function isPlain(): boolean {
  const { documentElement } = document;
  return (
    !documentElement.matches(':active-view-transition') && getComputedStyle(documentElement).filter === 'none'
  );
}

function hasOnTop(root: ParentNode, host: Element, where: string): boolean {
  return [...root.querySelectorAll<SeenThrough>(where)].some((element) => {
    // What the card itself stands in is below it.
    if (element.matches(ON_TOP) && !element.contains(host)) return true;
    const inner = element === host ? null : element.openOrClosedShadowRoot;
    return inner && hasOnTop(inner, host, where);
  });
}
