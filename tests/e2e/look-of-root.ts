/**
 * Where the page puts the card, and how much room it has there, are no matter of its look; nor are the lines
 * that Firefox draws thinner where a zoom is undone by another one.
 */
export type Look = Record<string, string>;

/** Runs in a page, with the shadow root of a card: the host's and every element's box and all of its computed style, as JSON. */
export function lookOfRoot(root: ShadowRoot): string {
  const placed =
    /^(--|left|top|right|bottom|inset|max-(block-size|height)|zoom|stroke-width|outline-width|column-rule-width|perspective-origin|transform-origin|-webkit-.*origin)/;
  const look: Record<string, string> = {};
  const first = root.querySelector('[role=dialog], .box') ?? root.host;
  const corner = first.getBoundingClientRect();
  for (const [index, element] of [root.host, ...root.querySelectorAll('*')].entries()) {
    if (element.localName === 'style') continue;
    const name = `${index} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    const { x, y, width, height } = element.getBoundingClientRect();
    // What is not drawn has no place, and what stands in a drawing is placed by it, with edges as thin as its strokes.
    const inDrawing = element instanceof SVGElement && element.ownerSVGElement !== null;
    if (width + height > 0 && !inDrawing)
      look[`${name} box`] = [x - corner.x, y - corner.y, width, height].map(Math.round).join(' ');
    const style = getComputedStyle(element);
    for (const property of style) {
      if (!placed.test(property)) look[`${name} ${property}`] = style.getPropertyValue(property);
    }
  }
  return JSON.stringify(look);
}

/** What differs, as sentences; not more than a reader can use. */
export function differences(before: Look, now: Look): string[] {
  return Object.keys({ ...before, ...now })
    .filter((key) => before[key] !== now[key])
    .slice(0, 12)
    .map((key) => `${key}: ${before[key]} → ${now[key]}`);
}
