/**
 * Containers part a page's text: block-level elements, open shadow roots, and the elements that host them.
 */
import { isBlock, isSkipped, parentOf, shadowRootOf } from './elements';

export type Container = Element | ShadowRoot;

export function isContainer(node: Node): node is Container {
  if (node instanceof Element) return isBlock(node) || shadowRootOf(node) !== null;
  return node instanceof ShadowRoot;
}

/** The element that has a box: a shadow root's host in its place. */
export function boxOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

/** The nearest container that holds the node, or is it; the root element if there is none. */
export function containerOf(node: Node): Container {
  let current = node;
  for (let parent = parentOf(current); !isContainer(current) && parent !== null; parent = parentOf(current)) {
    current = parent;
  }
  if (isContainer(current)) return current;
  const root = getRootNode.call(current);
  return root instanceof ShadowRoot ? root : document.documentElement;
}

/** True if the container, or anything around it, is skipped: also across the borders of shadow roots. */
export function isInSkipped(container: Container): boolean {
  for (let current: Element | null = boxOf(container); current !== null; current = outwards(current)) {
    if (isSkipped(current)) return true;
  }
  return false;
}

/** The parent, or the host where the element stands at the top of a shadow root. */
export function outwards(element: Element): Element | null {
  return parentOf(element) ?? hostOf(element);
}

/** The host of the shadow root that the node stands in. */
export function hostOf(node: Node): Element | null {
  const root = getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

const { getRootNode } = Node.prototype;
