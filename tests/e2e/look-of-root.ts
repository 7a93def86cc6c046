/** For each element its box and the values of its computed style, a line each; under `properties` whose they are. */
export type Look = Record<string, string>;

/**
 * Runs in a page, with the shadow root of a card. Where the page puts the card, and how much room it has there, are no
 * matter of its look; nor are the lines that Firefox draws thinner where a zoom is undone by another one.
 * @returns a `Look` as JSON
 */
export function lookOfRoot(root: ShadowRoot): string {
  const placed =
    /^(--|left|top|right|bottom|inset|max-(block-size|height)|zoom|stroke-width|outline-width|column-rule-width|perspective-origin|transform-origin|-webkit-.*origin)/;
  // All elements have the same ones; to ask each for its own takes longer than to read the values.
  const properties = [...getComputedStyle(root.host)].filter((property) => !placed.test(property));
  const look: Record<string, string> = { properties: ['box', ...properties].join('\n') };
  const first = root.querySelector('[role=dialog], .box') ?? root.host;
  const corner = first.getBoundingClientRect();
  for (const [index, element] of [root.host, ...root.querySelectorAll('*')].entries()) {
    if (element.localName === 'style') continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    // What is not drawn has no place, and what stands in a drawing is placed by it, with edges as thin as its strokes.
    const inDrawing = element instanceof SVGElement && element.ownerSVGElement !== null;
    const hasBox = width + height > 0 && !inDrawing;
    const box = hasBox ? [x - corner.x, y - corner.y, width, height].map(Math.round).join(' ') : '';
    const style = getComputedStyle(element);
    const values = properties.map((property) => style.getPropertyValue(property));
    look[`${index} ${element.localName}.${element.getAttribute('class') ?? ''}`] = [box, ...values].join(
      '\n',
    );
  }
  return JSON.stringify(look);
}

/** What differs, as sentences; not more than a reader can use. */
export function differences(before: Look, now: Look): string[] {
  if (before['properties'] !== now['properties']) return ['There are other properties.'];
  const properties = now['properties']?.split('\n') ?? [];
  return Object.keys({ ...before, ...now })
    .filter((element) => before[element] !== now[element])
    .flatMap((element) => {
      const [old, present] = [before, now].map((look) => look[element]?.split('\n') ?? []);
      return properties
        .map((property, at) => ({ property, was: old?.[at], is: present?.[at] }))
        .filter(({ was, is }) => was !== is)
        .map(({ property, was, is }) => `${element} ${property}: ${was} → ${is}`);
    })
    .slice(0, 12);
}
