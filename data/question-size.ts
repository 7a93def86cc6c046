/** How much one "recognise" question holds at most: the page's script keeps to it, and the background takes no more. */

/** Half of what is sent in the first message. In code units. */
export const LONGEST_BLOCK = 50_000;
/** The first question of several is sent at the end of a slice of reading, and the first marks wait for it. */
export const FIRST_CODE_UNITS = 100_000;
/**
 * A message costs the page's main thread as much as 100 kB of text in it, and a very large one more than its text: measured
 * from 60,000 to 500,000, a page of 1 MB takes least in messages of this size.
 */
export const MOST_CODE_UNITS = 300_000;
/** More blocks than this in one message cost more than their text. */
export const MOST_BLOCKS = 1_000;
/** A title is a line; what a page puts there beyond this says nothing more. In code units. */
export const LONGEST_TITLE = 1_000;
/** What a page has established are names and words of packs: the whole shipped pack is half as long. In code units. */
export const LONGEST_CONTEXT = 1_000_000;
