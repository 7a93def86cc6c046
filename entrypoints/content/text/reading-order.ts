/**
 * A list of blocks in the order of the document.
 *
 * Comparing two nodes costs Chromium as many steps as there are siblings between the later one and the earlier one, or
 * the beginning of their parent if they are asked the wrong way round: up to a millisecond among 200,000 siblings. Pages
 * are read in order, mostly, so a place is looked for from where the last block went, in steps that double.
 *
 *          ┌ last place
 *   ─ ─ ─ ─x─ ─ x ─ ─ ─ ─ x ─ ─ ─ ─ ─ ─ ─ ─ x      then by bisection within the last step
 */
import { bisect } from './bisect';
import type { Block } from './block';
import { hostOf } from './container';

export interface ReadingOrder {
  list(): Block[];
  /** True if the block stands behind all others. */
  insert(block: Block): boolean;
  remove(gone: ReadonlySet<Block>): void;
  /** Nodes have been moved within the document: finds the blocks' places anew. */
  rebuild(): void;
}

export function createReadingOrder(): ReadingOrder {
  let blocks: Block[] = [];
  /** Where the next block is looked for first: behind the last one that was put in. */
  let finger = 0;

  const stands = (index: number, block: Block) => {
    const other = blocks[index];
    return other === undefined || isBefore(other, block);
  };

  /** The number of blocks that stand before this one. */
  function placeOf(block: Block): number {
    let low = finger;
    let high = finger;
    for (let step = 1; high < blocks.length && stands(high, block); step *= 2) {
      low = high + 1;
      high = Math.min(high + step, blocks.length);
    }
    for (let step = 1; low > 0 && !stands(low - 1, block); step *= 2) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
    return bisect(low, high, (index) => stands(index, block));
  }

  function insert(block: Block): boolean {
    finger = placeOf(block);
    blocks.splice(finger, 0, block);
    finger += 1;
    return finger === blocks.length;
  }

  return {
    list: () => blocks,
    insert,
    remove(gone) {
      blocks = blocks.filter((block) => !gone.has(block));
      finger = Math.min(finger, blocks.length);
    },
    rebuild() {
      const before = blocks;
      blocks = [];
      finger = 0;
      before.forEach(insert);
    },
  };
}

/** True if the first block begins before the second. */
function isBefore(first: Block, second: Block): boolean {
  const one = first.pieces?.[0];
  const other = second.pieces?.[0];
  if (one && one.node === other?.node) return one.offset < other.offset;
  return isNodeBefore(one?.node ?? first.container, other?.node ?? second.container);
}

function isNodeBefore(one: Node, other: Node): boolean {
  const position = compareDocumentPosition.call(one, other);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) {
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  const [path, otherPath] = [hostsOf(one), hostsOf(other)];
  // The first hosts that differ stand in one tree. A host comes before what it hosts, and that before its children.
  const parting = path.findIndex((host, index) => host !== otherPath[index]);
  const [a, b] = [path[parting], otherPath[parting]];
  if (a === undefined || b === undefined) return path.length < otherPath.length;
  // Both have left the document; the change is on its way to us.
  if (a === one && b === other) return true;
  return isNodeBefore(a, b);
}

/** From the outermost shadow host around a node to the node itself. */
function hostsOf(node: Node): Node[] {
  const path = [node];
  for (let host = hostOf(node); host !== null; host = hostOf(host)) path.unshift(host);
  return path;
}

const { compareDocumentPosition } = Node.prototype;
