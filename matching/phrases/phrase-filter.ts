/**
 * Which beginnings of phrases exist: a Bloom filter in blocks of 32 bits, asked once a word.
 *
 *     hash ─► one block: two bits say "a phrase ends here", two others "a phrase goes on from here"
 *
 * Most words of a page fail here after one read of memory; without the filter each would touch the table, which is
 * larger than a processor's cache from about 100,000 names on. It may say yes where the answer is no (2 to 5 % of the
 * words at 16 bits an item, which costs a look at the table or one more word), never the other way round.
 *
 * Putze, Sanders, Singler: Cache-, Hash- and Space-Efficient Bloom Filters (2007),
 * https://doi.org/10.1007/978-3-540-72845-0_9
 */

/** By number of items: bits for each. Small filters are cheap and may be precise. */
const BITS_PER_ITEM: readonly (readonly [items: number, bits: number])[] = [
  [4_000, 48],
  [40_000, 32],
  [400_000, 24],
  [Number.POSITIVE_INFINITY, 16],
];
const LEAST_BLOCKS = 8;

export function newFilter(items: number): Uint32Array<ArrayBuffer> {
  const bits = BITS_PER_ITEM.find(([most]) => items <= most)?.[1] ?? 0;
  return new Uint32Array(Math.max(LEAST_BLOCKS, Math.ceil((items * bits) / 32)));
}

/** Blocks for each unit of a hash: `hash * scale` is the number of its block. */
export function scaleOf(table: Uint32Array): number {
  return table.length / 2 ** 32;
}

/** Spreads a running hash over all bits (the finish of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The block of a spread hash. */
export function blockAt(filter: Uint32Array, scale: number, spreadHash: number): number {
  return filter[((spreadHash >>> 0) * scale) | 0] as number;
}

/** @param spreadHash the hash up to a word, spread */
export function markEnd(filter: Uint32Array, spreadHash: number): void {
  const bits = bitsOf(spreadHash);
  mark(filter, spreadHash, (1 << (bits >>> 27)) | (1 << ((bits >>> 22) & 31)));
}

export function markGoesOn(filter: Uint32Array, spreadHash: number): void {
  const bits = bitsOf(spreadHash);
  mark(filter, spreadHash, (1 << ((bits >>> 17) & 31)) | (1 << ((bits >>> 12) & 31)));
}

export function endsHere(block: number, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
  return ((block >>> (bits >>> 27)) & (block >>> ((bits >>> 22) & 31)) & 1) !== 0;
}

export function goesOn(block: number, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
  return ((block >>> ((bits >>> 17) & 31)) & (block >>> ((bits >>> 12) & 31)) & 1) !== 0;
}

/** All hashes of one block begin alike, so its bits must not be taken from there. */
function bitsOf(spreadHash: number): number {
  return Math.imul(spreadHash, 0x9e3779b1);
}

function mark(filter: Uint32Array, spreadHash: number, bits: number): void {
  const block = ((spreadHash >>> 0) * scaleOf(filter)) | 0;
  filter[block] = (filter[block] ?? 0) | bits;
}
