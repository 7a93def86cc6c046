/** Plain text as the paragraphs that a reader sees. */

export interface TextBlock {
  /** Code unit in the whole text at which the block begins. */
  start: number;
  text: string;
}

/** A line that is longer than this was not broken to fit a terminal: it is a paragraph. In code units. */
const LONGEST_WRAPPED_LINE = 100;

/**
 * Empty lines end a paragraph. A single line break does if the line before it ends a sentence or is too long to have
 * been wrapped; otherwise it is a space within a paragraph.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  const border = /\r?\n/g;
  for (let match = border.exec(text); match !== null; match = border.exec(text)) {
    const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index).trim();
    const emptyNext = /^[ \t]*(?:\r?\n|$)/.test(text.slice(border.lastIndex, border.lastIndex + 40));
    if (line === '' || emptyNext || line.length > LONGEST_WRAPPED_LINE || /[.!?。！？”"」』:]$/.test(line)) {
      add(blocks, text, start, match.index);
      start = border.lastIndex;
    }
  }
  add(blocks, text, start, text.length);
  return blocks;
}

function add(blocks: TextBlock[], text: string, start: number, end: number): void {
  const block = text.slice(start, end);
  if (block.trim() !== '') blocks.push({ start, text: block });
}
