/** Builds a phrase index (see phrase-layout.ts): spells the phrases, then fills filter, slots and records. */
import { markEnd, markGoesOn, newFilter } from './phrase-filter';
import { ALPHABET_SIZE, writeParts } from './phrase-layout';
import { MOST_NUMBER_BITS, recordWriter } from './phrase-records';
import { newSlots, putSlot } from './phrase-slots';
import { spellPhrases, type Phrase, type SpelledPhrases } from './spelled-phrases';

const NO_SHAPES: readonly number[] = [];

/**
 * One buffer with all phrases; their numbers are their places in the list. A phrase without a letter stands nowhere.
 *
 * @throws {RangeError} if a phrase is too long to be one, or if there are too many
 */
export function buildPhraseIndex(phrases: readonly Phrase[]): ArrayBuffer {
  const count = phrases.length;
  const numberBits = 32 - Math.clz32(Math.max(1, count - 1));
  if (numberBits > MOST_NUMBER_BITS)
    throw new RangeError(`An index holds up to ${2 ** MOST_NUMBER_BITS} phrases; these are ${count}.`);
  const spelled = spellPhrases(phrases);
  const alphabet = alphabetOf(spelled.units.subarray(0, spelled.ends[count - 1] ?? 0));
  const { places, records } = writeRecords(spelled, alphabet, numberBits);
  const placeBits = 32 - Math.clz32(records.length);
  const slots = newSlots(count);
  places.forEach((place, phrase) => {
    if (place !== 0) putSlot(slots, spelled.hashes[phrase] ?? 0, place, placeBits);
  });
  const { flags, initials } = spelled;
  return writeParts({
    count,
    flags,
    numberBits,
    placeBits,
    initials,
    alphabet,
    filter: filterOf(spelled, places),
    slots,
    records,
  });
}

/** Place 0 is that of a phrase without a spelling. */
function writeRecords(spelled: SpelledPhrases, alphabet: Uint16Array, numberBits: number) {
  const writer = recordWriter(alphabet, numberBits);
  const places = new Uint32Array(spelled.ends.length);
  let start = 0;
  spelled.ends.forEach((end, phrase) => {
    if (end > start) {
      const units = spelled.units.subarray(start, end);
      const shapes = spelled.shapes.get(phrase) ?? NO_SHAPES;
      places[phrase] = writer.write(phrase, spelled.rules[phrase] ?? 0, units, shapes);
    }
    start = end;
  });
  return { places, records: writer.finish() };
}

function filterOf({ hashes, beginnings }: SpelledPhrases, places: Uint32Array): Uint32Array {
  const filter = newFilter(countDistinct(hashes, beginnings));
  for (const beginning of beginnings) markGoesOn(filter, beginning);
  hashes.forEach((hash, phrase) => {
    if (places[phrase] !== 0) markEnd(filter, hash);
  });
  return filter;
}

function countDistinct(hashes: Int32Array, beginnings: Int32Array): number {
  const all = new Int32Array(hashes.length + beginnings.length);
  all.set(hashes);
  all.set(beginnings, hashes.length);
  all.sort();
  let count = 0;
  for (let at = 0; at < all.length; at += 1) if (at === 0 || all[at] !== all[at - 1]) count += 1;
  return count;
}

/** The most frequent units, most frequent first; the last place stays free for all others. */
function alphabetOf(units: Uint16Array): Uint16Array {
  let highest = 0;
  for (const unit of units) highest = Math.max(highest, unit);
  const counts = new Uint32Array(highest + 1);
  const met: number[] = [];
  for (const unit of units) {
    if (counts[unit] === 0) met.push(unit);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const used = met.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const alphabet = new Uint16Array(ALPHABET_SIZE);
  alphabet.set(used.slice(0, ALPHABET_SIZE - 1));
  return alphabet;
}
