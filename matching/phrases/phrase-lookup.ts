/** From the hash of what was spelled to the phrase that has exactly this spelling. */
import type { PhraseParts } from './phrase-layout';
import { recordReader, type PhraseRecord, type RecordReader } from './phrase-records';
import { firstSlot, tagOf } from './phrase-slots';
import type { Spelling } from './spelling';

export interface PhraseLookup {
  /** The first record with this spelling that is accepted; the same object each time. */
  find: (
    spelling: Spelling,
    spreadHash: number,
    accepts: (record: PhraseRecord) => boolean,
  ) => PhraseRecord | undefined;
  reader: RecordReader;
}

export function phraseLookup({ slots, placeBits, records, alphabet, numberBits }: PhraseParts): PhraseLookup {
  const reader = recordReader(records, alphabet, numberBits);
  const placeMask = placeBits === 32 ? -1 : (1 << placeBits) - 1;
  return {
    reader,
    find({ units, length }, hash, accepts) {
      const tag = tagOf(hash, placeBits);
      for (let slot = firstSlot(slots, hash); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
        const entry = slots[slot] as number;
        if (entry === 0) return undefined;
        if ((entry & ~placeMask) >>> 0 !== tag) continue;
        const record = reader.compare(entry & placeMask, units, length);
        if (record !== undefined && accepts(record)) return record;
      }
    },
  };
}
