/**
 * From the hash of a whole phrase to its record: open addressing with linear probing over 32-bit slots.
 *
 *     slot = place of the record (just enough bits) │ the rest: bits of the hash, which spare most looks at records
 *
 * Phrases whose hashes collide stand one behind the other, and the records tell them apart: no phrase is lost, and
 * no list of exceptions is needed. Of several phrases with the same spelling the first of the dictionary comes first.
 */

/** Share of slots that are taken: a search that finds nothing looks at 6 slots, mostly of one cache line. */
const LOAD = 0.7;
const LEAST = 8;

export function newSlots(count: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(Math.max(LEAST, Math.ceil(count / LOAD)));
}

/** @param spreadHash of a whole phrase */
export function firstSlot(slots: Uint32Array, spreadHash: number): number {
  return Math.floor(((again(spreadHash) >>> 0) * slots.length) / 2 ** 32);
}

/** What a slot of this hash has above its place. */
export function tagOf(spreadHash: number, placeBits: number): number {
  return placeBits === 32 ? 0 : (again(spreadHash) << placeBits) >>> 0;
}

export function putSlot(slots: Uint32Array, spreadHash: number, place: number, placeBits: number): void {
  let slot = firstSlot(slots, spreadHash);
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
  slots[slot] = (tagOf(spreadHash, placeBits) | place) >>> 0;
}

/** The filter has used the hash's own bits. */
function again(spreadHash: number): number {
  return Math.imul(spreadHash ^ (spreadHash >>> 15), 0x2c1b3c6d);
}
