import { CARD_HEADING_ID } from './card-heading-id';

/**
 * For what scrolls in a card on a page. It takes the focus there: keys scroll what has it, or what that stands in, and would
 * scroll the page away otherwise. It is named as the card is, for readers who hear what has the focus.
 */
export const TAKES_FOCUS = { role: 'group', 'aria-labelledby': CARD_HEADING_ID, tabindex: -1 } as const;
