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

export function isFocusable(element: Element | undefined): element is Element & HTMLOrSVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
