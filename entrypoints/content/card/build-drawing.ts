import type { CardAction, Drawing, DrawnElement } from '@/data/drawing';
import { NAME_SLOT } from '@/data/drawing';

const SVG = 'http://www.w3.org/2000/svg';

/** Builds the DOM of a drawing. `name` fills the name's slot; `act` hears the clicks, real ones only. */
export function buildDrawing(
  drawing: DrawnElement,
  name: string,
  act: (action: CardAction, click: MouseEvent) => void,
): Element {
  return build(drawing, false);

  function build({ tag, attributes, action, children }: DrawnElement, inSvg: boolean): Element {
    const isSvg = inSvg || tag === 'svg';
    const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    if (action !== undefined)
      element.addEventListener('click', (event) => event.isTrusted && act(action, event as MouseEvent));
    element.append(...children.map((child) => buildChild(child, isSvg)));
    return element;
  }

  function buildChild(child: Drawing, inSvg: boolean): Node | string {
    if (typeof child !== 'string') return build(child, inSvg);
    return child === NAME_SLOT ? name : child;
  }
}
