/**
 * Runs in a page: elements that may be the card's host. It is a child of the root element, or of the modal dialog or
 * full-screen element that would otherwise make it inert.
 */
export function cardHosts(): Element[] {
  const besides = [...document.documentElement.children].filter(
    (child) => child !== document.head && child !== document.body,
  );
  return [...besides, ...document.querySelectorAll('dialog > *, :fullscreen > *')];
}
