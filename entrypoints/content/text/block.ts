import type { PageMention } from '@/data/messages';
import { bisect } from './bisect';
import { textOf } from './elements';
import { piecesIn } from './plain-text';

/** A run of text that reads as one: the inline content of a block-level element up to its next nested block. */
export interface Block {
  /** The element in whose box the text stands: its block-level element, or the host of its shadow root. */
  container: Element;
  /** Let go where it can be read again and nothing more is to be asked of it: a page's text need not be held twice. */
  text?: string | undefined;
  /** Found out when they are needed, where the text is all that stands in the container. */
  pieces?: Piece[];
  heading: boolean;
  /** None until the text has been recognised, and where it holds none. */
  mentions?: PageMention[] | undefined;
}

/** A stretch of a text node, in code units: where it begins in the node and in the block's text, and how long it is. */
export interface Piece {
  node: Text;
  offset: number;
  start: number;
  length: number;
}

export function textIn(block: Block): string {
  return (block.text ??= textOf(block.container));
}

/** The range of DOM text for `[start, end)` of a block's text, or nothing if its nodes have changed. */
export function rangeIn(block: Block, start: number, end: number): StaticRange | undefined {
  const pieces = piecesOf(block, start, end);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const startOffset = first.offset + start - first.start;
  const endOffset = last.offset + end - last.start;
  // Text may have been shortened since it was read; the change is on its way to us.
  if (startOffset > first.node.length || endOffset > last.node.length) return undefined;
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  // A static range: a live one is updated on every change of the page, which costs Chromium 0.5 ms a removal.
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** The text nodes that `[start, end)` of a block's text runs through. */
export function nodesIn(block: Block, start: number, end: number): Text[] {
  return piecesOf(block, start, end).map(({ node }) => node);
}

function piecesOf(block: Block, start: number, end: number): Piece[] {
  const pieces = (block.pieces ??= piecesIn(block.container));
  return pieces.slice(Math.max(indexAt(pieces, start), 0), indexAt(pieces, end - 1) + 1);
}

/** The index of the last piece that begins at or before the offset, by binary search. */
function indexAt(pieces: Piece[], offset: number): number {
  return bisect(0, pieces.length, (index) => (pieces[index]?.start ?? 0) <= offset) - 1;
}
