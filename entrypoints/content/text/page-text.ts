/**
 * Reads the text of a page as blocks, without reading its layout and without touching it.
 *
 *   <div> one <b>two</b> <p> three </p> four </div>
 *         └── block ───┘     └block┘    └block┘        containers: div, p, div
 *
 * Each container is read by itself, and its nested containers are handed back to be read apart: a change to one
 * container costs no more than that container. A large container is read in portions, so that no step is long.
 */
import type { Block } from './block';
import { createBlockBuilder } from './block-builder';
import { isContainer, type Container } from './container';
import { isHeading, isSkipped, nameOf, shadowRootOf } from './elements';

/** XHTML may have sections of character data: they are text nodes too. */
const READ_NODES = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
/** Nodes in one portion: about 0.2 ms. */
const PORTION_NODES = 200;

export interface Portion {
  blocks: Block[];
  /** Containers inside this one, in document order. */
  nested: Container[];
  /** Custom elements without an open shadow root: it may come later. */
  unborn: Element[];
}

export interface ContainerReader {
  container: Container;
  next(): Portion;
  /** The node that comes next, or null after the last one: if it is moved, the reader has lost its place. */
  place(): Node | null;
}

/** Reads what stands directly in a container: its inline content, between and around its nested containers. */
export function createContainerReader(container: Container): ContainerReader {
  let portion = emptyPortion();
  const builder = createBlockBuilder(
    container,
    container instanceof Element && isHeading(container),
    (block) => portion.blocks.push(block),
  );
  // A tree walker, since a form's own `firstChild` may be one of its inputs. Its moves cannot be overridden.
  const walker = document.createTreeWalker(container, READ_NODES);
  let node: Node | null = walker.nextNode();
  /** How much of the current text node has been read, in code units. */
  let offset = 0;

  function readNode(current: Node): void {
    if (current instanceof Text) {
      offset = builder.addText(current, offset);
      if (offset < current.length) return;
      offset = 0;
      node = walker.nextNode();
    } else {
      const enters = current instanceof Element && readElement(current);
      node = enters ? walker.nextNode() : nextOutside(walker);
    }
  }

  /** True if the element's content belongs to the text around it. */
  function readElement(element: Element): boolean {
    if (isSkipped(element)) {
      // Code between two words parts them: "Patriot<code>x</code>Act" is no name.
      builder.addBorder('\uFFFC');
      return false;
    }
    if (isContainer(element)) {
      builder.end();
      const root = shadowRootOf(element);
      if (root !== null) portion.nested.push(root);
      portion.nested.push(element);
      return false;
    }
    const name = nameOf(element);
    if (name === 'br') builder.addBorder('\n');
    if (name.includes('-')) portion.unborn.push(element);
    return true;
  }

  return {
    container,
    place: () => node,
    next() {
      portion = emptyPortion();
      for (let left = PORTION_NODES; node !== null && left > 0 && portion.blocks.length === 0; left -= 1) {
        readNode(node);
      }
      if (node === null) builder.end();
      return portion;
    },
  };
}

function emptyPortion(): Portion {
  return { blocks: [], nested: [], unborn: [] };
}

/** The next node that is no descendant of the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null || walker.currentNode === walker.root) return null;
  }
}
