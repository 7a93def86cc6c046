/**
 * Puts text nodes together into blocks. What does not end is cut: a page may hold all its text in one container, or in
 * one node, and no step of ours may be as long as the page.
 */
import { LONGEST_BLOCK } from '@/data/question-size';
import type { Block, Piece } from './block';

/** A cut is looked for in so much text before the end. In code units. */
const CUT_WITHIN = 2_000;

export interface BlockBuilder {
  /** Adds text of a node from an offset on, as much as the block has room for. Returns the offset where it stopped. */
  addText(node: Text, offset: number): number;
  /** Adds what stands between two texts: a line break, or a sign for what is no text. */
  addBorder(sign: string): void;
  /** What comes next reads apart from what came before. */
  end(): void;
  hasBlocks(): boolean;
  /** The blocks that have ended since the last call. */
  take(): Block[];
}

export function createBlockBuilder(container: Element, heading: boolean): BlockBuilder {
  let blocks: Block[] = [];
  let text = '';
  let pieces: Piece[] = [];

  function end(): void {
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ container, text, pieces, heading });
    text = '';
    pieces = [];
  }

  /** Ends the block between two sentences or words; what stands after the cut begins the next block. */
  function cut(): void {
    const at = cutIn(text);
    const rest = text.slice(at);
    const restPieces = pieces.flatMap((piece) => after(piece, at));
    pieces = pieces.flatMap((piece) => before(piece, at));
    text = text.slice(0, at);
    end();
    text = rest;
    pieces = restPieces;
  }

  return {
    addText(node, offset) {
      const room = LONGEST_BLOCK - text.length;
      // Taking a part makes a string; most nodes are short, and theirs is there already.
      const part = offset > 0 || node.length > room ? node.substringData(offset, room) : node.data;
      pieces.push({ node, offset, start: text.length, length: part.length });
      text += part;
      if (text.length >= LONGEST_BLOCK) cut();
      return offset + part.length;
    },
    addBorder(sign) {
      text += sign;
      if (text.length >= LONGEST_BLOCK) cut();
    },
    end,
    hasBlocks: () => blocks.length > 0,
    take() {
      const taken = blocks;
      blocks = [];
      return taken;
    },
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

function before({ node, offset, start, length }: Piece, at: number): Piece[] {
  return start >= at ? [] : [{ node, offset, start, length: Math.min(length, at - start) }];
}

function after({ node, offset, start, length }: Piece, at: number): Piece[] {
  if (start + length <= at) return [];
  const passed = Math.max(at - start, 0);
  return [{ node, offset: offset + passed, start: start + passed - at, length: length - passed }];
}
