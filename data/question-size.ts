/** How much one "recognise" question holds at most: the page's script keeps to it, and the background takes no more. */

/** Half of what is sent in the first message. In code units. */
export const LONGEST_BLOCK = 50_000;
/** The first question of several is sent at the end of a slice of reading, and the first marks wait for it. */
export const FIRST_CODE_UNITS = 100_000;
/**
 * To take in an answer costs the page's main thread as much as to send some 100 kB, so few questions are best; one that
 * holds much more than this takes a whole slice to send, and the marks that come of it wait for it.
 */
export const MOST_CODE_UNITS = 500_000;
/** What blocks cost besides their text is bounded with this. */
export const MOST_BLOCKS = 1_500;
/** A title is a line; what a page puts there beyond this says nothing more. In code units. */
export const LONGEST_TITLE = 1_000;
