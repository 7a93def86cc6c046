/**
 * A card as it travels to a page: drawn in the background, so that the script in every page carries neither the
 * interface's code nor its words. Elements, attributes and text only; a click comes back as an action.
 */
import type { KindGroup } from './kinds';

export type Drawing = string | DrawnElement;

export interface DrawnElement {
  tag: string;
  attributes: Record<string, string>;
  /** What a click on the element asks for. */
  action?: CardAction | undefined;
  children: Drawing[];
}

export type CardAction =
  | { does: 'close' | 'back' | 'forward' | 'pin' | 'site-off' | 'undo' | 'retry' }
  | ({ does: 'open' } & Opening);

/** What a card is asked for by, and what stands in its place until it is there. */
export interface Opening {
  entity: string;
  /** As the page has it, or the card that leads there. */
  name: string;
  group: KindGroup;
}

/** A text that the page replaces with the name as it stands there. */
export const NAME_SLOT = '{name}';
