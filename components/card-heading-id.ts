/** Id of the heading that names a card. There is one card in a root. */
export const CARD_HEADING_ID = 'card-name';
