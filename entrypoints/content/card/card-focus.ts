/** What Tab reaches in the card, and what has the focus though Tab passes it over: the card itself, or what scrolls in it. */
const STOPS = 'a[href], button, summary, :focus';

/** Whether Tab reaches nothing before, or nothing behind, what has the focus in the card. */
export function focusEdges(layer: Element, focused: EventTarget | null): { first: boolean; last: boolean } {
  // What is folded or hidden is passed over.
  const stops = [...layer.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());
  return { first: focused === stops[0], last: focused === stops.at(-1) };
}

/** By the prototype's method: a form's own may be one of its inputs. */
export function giveFocus(element: Element | null | undefined): void {
  const kind = [HTMLElement, SVGElement].find((it) => element instanceof it);
  kind?.prototype.focus.call(element as HTMLElement & SVGElement, { preventScroll: true });
}
