/**
 * Reads the text of a page as blocks, without reading its layout and without touching it.
 *
 *   <div> one <b>two</b> <p> three </p> four </div>
 *         └── block ───┘     └block┘    └block┘        containers: div, p, div
 *
 * A container is read in one go, and its nested containers are handed back to be read later: so a page can be read in
 * slices, and a change to one container costs no more than that container.
 */
import type { Block, Piece } from './block';
import { isBlock, isHeading, isSkipped, nameOf } from './elements';

export interface ContainerText {
  blocks: Block[];
  /** Block-level elements inside this one, in document order. */
  nested: Element[];
}

/** Reads what stands directly in a container: its inline content, between and around its nested containers. */
export function readContainer(container: Element): ContainerText {
  const blocks: Block[] = [];
  const nested: Element[] = [];
  const heading = isHeading(container);
  let text = '';
  let pieces: Piece[] = [];

  const endBlock = () => {
    if (/\S/u.test(text)) blocks.push({ container, text, pieces, heading });
    text = '';
    pieces = [];
  };

  // A tree walker, since a form's own `firstChild` may be one of its inputs. Its moves cannot be overridden.
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node: Node | null = walker.firstChild();
  while (node !== null) {
    let enter = false;
    if (node instanceof Text) {
      const { data } = node;
      pieces.push({ node, start: text.length, length: data.length });
      text += data;
    } else if (node instanceof Element && !isSkipped(node)) {
      if (isBlock(node)) {
        endBlock();
        nested.push(node);
      } else if (nameOf(node) === 'br') {
        text += '\n';
      } else {
        enter = true;
      }
    } else {
      // Code between two words parts them: "Patriot<code>x</code>Act" is no name.
      text += '\uFFFC';
    }
    node = (enter ? walker.firstChild() : null) ?? nextOutside(walker);
  }
  endBlock();
  return { blocks, nested };
}

/** The next node that is no descendant of the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null || walker.currentNode === walker.root) return null;
  }
}
