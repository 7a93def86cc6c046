/**
 * What elements are, asked in a way that no page can falsify. In Chromium a `<form>` with an input named `localName`
 * answers with that input even to an extension, so methods are taken from the prototypes and values are checked.
 */
import { BLOCK_ELEMENTS, HEADING_ELEMENTS, SKIPPED_ELEMENTS, TYPING_ROLE } from '@/data/markup';

const { getAttribute, hasAttributes, closest } = Element.prototype;

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

export function linkOf(node: Node): Element | null {
  const element = node instanceof Element ? node : parentOf(node);
  return element === null
    ? null
    : closest.call(element, 'a[href], area[href], button, summary, [role=button]');
}

export const parentOf = propertyOf<Element | null>(Node.prototype, 'parentElement');

/** True while the node stands in the document. */
export const isConnected = propertyOf<boolean>(Node.prototype, 'isConnected');

/** All text in an element. */
export const textOf = propertyOf<string>(Node.prototype, 'textContent');

/** Only Firefox has this, and only for extensions. */
export type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The open shadow root of an element. What a page closes stays closed. */
export const shadowRootOf = propertyOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');

function propertyOf<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
}

function isEditable(element: Element): boolean {
  const editable = getAttribute.call(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function isTextbox(element: Element): boolean {
  return TYPING_ROLE.test(getAttribute.call(element, 'role') ?? '');
}
