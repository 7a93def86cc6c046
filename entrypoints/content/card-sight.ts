/**
 * Whether the reader can be thought to see the card that is pressed. A page may lay something over a card that lets clicks
 * through, or hide it, and so have the reader press what is not seen: Marek Tóth, "DOM-based extension clickjacking",
 * https://marektoth.com/blog/dom-based-extension-clickjacking/.
 *
 * The card stands in the top layer, which opacity, masks, clips and `z-index` of a page do not reach. What does:
 *
 *   later in the top layer   popovers, modal dialogs, full screen, pickers: with `pointer-events: none` no hit test finds
 *                            them, and what leaves by a transition of `overlay` (Chromium) matches no selector
 *   over the top layer       the snapshot of a view transition
 *   on the root element      filters hide, transforms move the top layer in Firefox
 *   around the window        a frame does not know what lies over it
 */
import { browser } from 'wxt/browser';

/** In the top layer now, or perhaps: those that leave it slowly are told by their style. */
const ON_TOP = ':popover-open, :modal, :fullscreen, select:open, [popover], dialog';
const LEAVING = ':not(:popover-open, :modal, :fullscreen, :open)';

/** Only extensions have this: Firefox on elements, Chromium as a function. */
type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** @param x, y in CSS px of the viewport. */
export function isPlainlySeen(host: Element, { x, y }: { x: number; y: number }): boolean {
  const root = host.getRootNode() as Document | ShadowRoot;
  return (
    window === top &&
    root.elementFromPoint(x, y) === host &&
    document.querySelector(':root:active-view-transition') === null &&
    isPlain(getComputedStyle(document.documentElement)) &&
    !hasOnTop(document, host)
  );
}

function isPlain({ filter, transform, translate, scale, rotate, offsetPath }: CSSStyleDeclaration): boolean {
  return [filter, transform, translate, scale, rotate, offsetPath].every((value) => value === 'none');
}

/** Something in the top layer beside what the card itself stands in: also in shadow roots, closed ones too. */
function hasOnTop(root: Document | ShadowRoot, host: Element): boolean {
  for (const element of root.querySelectorAll(ON_TOP)) {
    const isThere =
      !element.matches(LEAVING) || getComputedStyle(element).getPropertyValue('overlay') === 'auto';
    if (isThere && !element.contains(host)) return true;
  }
  return [...root.querySelectorAll<SeenThrough>('*')].some((element) => {
    const inner = element === host ? undefined : closedRootOf(element);
    return inner && hasOnTop(inner, host);
  });
}

function closedRootOf(element: SeenThrough): ShadowRoot | null | undefined {
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
}
