/**
 * Puts text nodes together into blocks. What does not end is cut: a page may hold all its text in one container, or in
 * one node, and no step of ours may be as long as the page.
 */
import { LONGEST_BLOCK } from '@/data/question-size';
import type { Block, Piece } from './block';
import { boxOf, type Container } from './container';
import { hasWords } from './plain-text';

/** A cut is looked for in so much text before the end. In code units. */
const CUT_WITHIN = 2_000;

export interface BlockBuilder {
  /** Adds text of a node from an offset on, as much as the block has room for. Returns the offset where it stopped. */
  addText(node: Text, offset: number): number;
  /** Adds what stands between two texts: a line break, or a sign for what is no text. */
  addBorder(sign: string): void;
  /** What comes next reads apart from what came before. */
  end(): void;
}

export function createBlockBuilder(
  root: Container,
  heading: boolean,
  onBlock: (block: Block) => void,
): BlockBuilder {
  const container = boxOf(root);
  let text = '';
  let pieces: Piece[] = [];

  function end(): void {
    if (text !== '' && hasWords(text)) onBlock({ container, text, pieces, heading });
    text = '';
    pieces = [];
  }

  /** Ends the block between two sentences or words; what stands after the cut begins the next block. */
  function cut(): void {
    const at = cutIn(text);
    const [all, rest] = [pieces, text.slice(at)];
    text = text.slice(0, at);
    pieces = all.flatMap((piece) => within(piece, 0, at));
    end();
    text = rest;
    pieces = all.flatMap((piece) => within(piece, at, Infinity));
  }

  return {
    addText(node, offset) {
      const length = Math.min(node.length - offset, LONGEST_BLOCK - text.length);
      pieces.push({ node, offset, start: text.length, length });
      text += node.substringData(offset, length);
      if (text.length >= LONGEST_BLOCK) cut();
      return offset + length;
    },
    addBorder(sign) {
      text += sign;
      if (text.length >= LONGEST_BLOCK) cut();
    },
    end,
  };
}

/** After the last sentence near the end of the text, or else its last word, or else at its end. */
function cutIn(text: string): number {
  const from = text.length - CUT_WITHIN;
  const tail = text.slice(from);
  const sentence = /^.*(?:[.!?]["'”’)]*\s|[。！？]["”’」』）]*|\n)/su.exec(tail);
  const found = sentence ?? /^.*\s/su.exec(tail);
  return found === null ? text.length : from + found[0].length;
}

/** What of a piece stands in `[from, to)` of a block's text, for a block that begins there. */
function within({ node, offset, start, length }: Piece, from: number, to: number): Piece[] {
  const begin = Math.max(start, from);
  const end = Math.min(start + length, to);
  return begin < end
    ? [{ node, offset: offset + begin - start, start: begin - from, length: end - begin }]
    : [];
}
