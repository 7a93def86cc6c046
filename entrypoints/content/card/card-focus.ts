/** What Tab reaches in the card. Its drawing holds nothing else that takes the focus. */
const STOPS = 'a[href], button, summary';

/** Whether the focus is on the first or the last thing that Tab reaches; the card itself stands before the first. */
export function focusEdges(layer: Element, focused: Element | null): { first: boolean; last: boolean } {
  // What is folded or hidden is passed over.
  const stops = [...layer.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());
  const atRoot = focused === layer.firstElementChild;
  return {
    first: atRoot || focused === stops[0],
    last: atRoot ? stops.length === 0 : focused === stops.at(-1),
  };
}

/** By the prototype's method: a form's own may be one of its inputs. */
export function giveFocus(element: Element | null | undefined): void {
  const kind = [HTMLElement, SVGElement].find((it) => element instanceof it);
  kind?.prototype.focus.call(element as HTMLElement & SVGElement, { preventScroll: true });
}
