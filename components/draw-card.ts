/**
 * Draws a card to plain data, for a page that has no Preact: the page script would be two and a half times as large.
 *
 * Components are called, elements become `DrawnElement`s, and a click handler is turned into the action that it asks for
 * by calling it here: all that a handler of the card may do is call one of the callbacks. Components therefore hold no
 * state and use no hooks; what unfolds is a native `<details>`.
 */
import {
  createElement,
  isValidElement,
  type ComponentChildren,
  type ComponentClass,
  type ComponentType,
  type VNode,
} from 'preact';
import type { CardAction, Drawing, DrawnElement, Opening } from '@/data/drawing';
import { Card } from './Card';
import type { CardProps } from './card-props';

/**
 * @param opening what another entity, to which the card leads, is asked for by
 * @throws if a component of the card holds state, or a click handler calls none of the card's callbacks.
 */
export function drawCard(
  props: Omit<CardProps, `on${string}`>,
  opening: (entity: string) => Opening = leadsNowhere,
): DrawnElement {
  let recorded: CardAction | undefined;
  const record = (action: CardAction) => () => {
    recorded = action;
  };
  const callbacks = {
    onClose: record({ does: 'close' }),
    onBack: record({ does: 'back' }),
    onForward: record({ does: 'forward' }),
    onPin: record({ does: 'pin' }),
    onSiteOff: record({ does: 'site-off' }),
    onUndo: record({ does: 'undo' }),
    onRetry: record({ does: 'retry' }),
    onOpen: (entity: string) => record({ does: 'open', ...opening(entity) })(),
  };
  const actionOf = (handler: () => void): CardAction => {
    recorded = undefined;
    handler();
    if (recorded === undefined)
      throw new Error('A click in the card asks for nothing that the page could do.');
    return recorded;
  };
  const [card] = drawNode(createElement(Card, { ...props, ...callbacks }), actionOf);
  if (card === undefined || typeof card === 'string') throw new Error('The card has no element of its own.');
  return card;
}

function leadsNowhere(entity: string): never {
  throw new Error(`The card leads to ${entity}, and nothing tells how that is asked for.`);
}

type ActionOf = (handler: () => void) => CardAction;

function drawNode(node: ComponentChildren, actionOf: ActionOf): Drawing[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((child) => drawNode(child, actionOf));
  if (!isValidElement(node)) return [String(node)];
  const { type } = node;
  if (typeof type === 'string') return [drawElement(type, node, actionOf)];
  if (isClass(type)) throw new Error(`${type.name} holds state, so it cannot be drawn for a page.`);
  return drawNode(type(node.props), actionOf);
}

function isClass(type: ComponentType): type is ComponentClass {
  return typeof type.prototype === 'object' && 'render' in type.prototype;
}

function drawElement(tag: string, node: VNode, actionOf: ActionOf): DrawnElement {
  const { children, onClick, ...props } = node.props as Record<string, unknown>;
  return {
    tag,
    attributes: Object.fromEntries(Object.entries(props).flatMap(drawAttribute)),
    action: isHandler(onClick) ? actionOf(onClick) : undefined,
    children: drawNode(children as ComponentChildren, actionOf),
  };
}

/** Names stay as written, `colspan` and not `colSpan`: a page that is XML makes no capital of an attribute small. */
function drawAttribute([name, value]: [string, unknown]): [string, string][] {
  if (value === undefined || value === null || typeof value === 'function') return [];
  if (name.startsWith('aria-')) return [[name, String(value)]];
  if (value === false) return [];
  return [[name, value === true ? '' : String(value)]];
}

function isHandler(value: unknown): value is () => void {
  return typeof value === 'function';
}
