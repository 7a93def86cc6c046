/** Id of the heading that names a card on a page. There is one in a root. */
export const CARD_HEADING_ID = 'card-name';
