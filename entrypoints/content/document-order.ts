import type { Block } from './block';

/** Compares two blocks by where they stand in the document. */
export function inDocumentOrder(a: Block, b: Block): number {
  const [first, second] = [a.pieces[0]?.node, b.pieces[0]?.node];
  if (first === undefined || second === undefined || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
