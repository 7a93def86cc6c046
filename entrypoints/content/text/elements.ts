/**
 * What elements are, asked in a way that no page can falsify. In Chromium a `<form>` with an input named `localName`
 * answers with that input even to an extension, so methods are taken from the prototypes and values are checked.
 */
import { BLOCK_ELEMENTS, HEADING_ELEMENTS, SKIPPED_ELEMENTS, TYPING_ROLE } from '@/data/markup';

const { getAttribute, hasAttributes, matches } = Element.prototype;
const parentElement = getterOf(Node.prototype, 'parentElement');
const connected = getterOf(Node.prototype, 'isConnected');
const textContent = getterOf(Node.prototype, 'textContent');
const shadowRoot = getterOf(Element.prototype, 'shadowRoot');

export function getterOf(prototype: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => unknown;
}

export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

export function isBlock(element: Element): boolean {
  return BLOCK_ELEMENTS.has(nameOf(element));
}

export function isHeading(element: Element): boolean {
  return HEADING_ELEMENTS.has(nameOf(element)) || getAttribute.call(element, 'role') === 'heading';
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Text in here is no prose of the page: code, form fields, text that is being edited. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_ELEMENTS.has(nameOf(element))) return true;
  // Every element is asked, and many paragraphs have none: one look instead of two.
  return hasAttributes.call(element) && (isEditable(element) || isTextbox(element));
}

/** True for links, and for what else takes a click for itself. */
export function takesClicks(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    matches.call(target, ':any-link, button, summary, [role=button], [role=link]')
  );
}

// A function for each getter, though they read alike: V8 calls one at once where a function never calls another.
export const parentOf = (node: Node) => parentElement.call(node) as Element | null;

/** True while the node stands in the document. */
export const isConnected = (node: Node) => connected.call(node) as boolean;

/** All text in an element. */
export const textOf = (node: Node) => textContent.call(node) as string;

/** Only Firefox has this, and only for extensions. */
export type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The open shadow root of an element. What a page closes stays closed. */
export const shadowRootOf = (element: Node) => shadowRoot.call(element) as ShadowRoot | null;

function isEditable(element: Element): boolean {
  const editable = getAttribute.call(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function isTextbox(element: Element): boolean {
  return TYPING_ROLE.test(getAttribute.call(element, 'role') ?? '');
}
