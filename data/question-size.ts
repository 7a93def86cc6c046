/** How much one "recognise" question holds at most: the page's script keeps to it, and the background takes no more. */

/** Half of what is sent in the first message. In code units. */
export const LONGEST_BLOCK = 50_000;
/** The first question of several is sent at the end of a slice of reading, and the first marks wait for it. */
export const FIRST_CODE_UNITS = 100_000;
/** Measured: 100 kB cost the page's main thread 0.3 ms to send; a megabyte in one message costs 13 ms. */
export const MOST_CODE_UNITS = 200_000;
/** More blocks than this in one message cost more than their text. */
export const MOST_BLOCKS = 1_000;
/** A title is a line; what a page puts there beyond this says nothing more. In code units. */
export const LONGEST_TITLE = 1_000;
