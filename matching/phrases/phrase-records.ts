/**
 * What the index knows of each phrase, bit by bit, so that a match is compared unit by unit and no page can forge one.
 *
 *     case 2 │ length 6 (63: 10 more) │ phrase number │ spelling, 5 bits a unit (31: 16 more) │ shapes, 3 bits a word
 *
 * Names use few letters: the 31 most frequent units of the dictionary have numbers of 5 bits, so that the 14 letters of
 * a usual name take 9 bytes and not 28. Shapes stand there only where the words are written in different ways.
 */
import { ALPHABET_SIZE } from './phrase-layout';
import { ANY_CASE, MIXED_SHAPES } from './letter-shapes';

const [CASE_BITS, LENGTH_BITS, LONG_LENGTH_BITS, UNIT_BITS, ODD_UNIT_BITS, SHAPE_BITS] = [2, 6, 10, 5, 16, 3];
const LONG = 2 ** LENGTH_BITS - 1;
const ODD = ALPHABET_SIZE - 1;
/** A read takes four bytes, of which seven bits may be of the field before. */
export const MOST_NUMBER_BITS = 24;
const FIRST_BYTES = 1 << 12;

export interface RecordWriter {
  /** Gives the byte at which the record begins; 0 is never one. */
  write: (phrase: number, rule: number, units: Uint16Array, shapes: readonly number[]) => number;
  finish: () => Uint8Array;
}

export function recordWriter(alphabet: Uint16Array, numberBits: number): RecordWriter {
  const codes = new Uint8Array(Math.max(...alphabet) + 1).fill(ODD);
  alphabet.subarray(0, ODD).forEach((unit, code) => {
    if (unit !== 0) codes[unit] = code;
  });
  let bytes = new Uint8Array(FIRST_BYTES);
  let bit = 8;

  function put(value: number, bits: number): void {
    if ((bit >> 3) + 8 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    let [rest, left] = [value, bits];
    while (left > 0) {
      const taken = Math.min(left, 8 - (bit & 7));
      const at = bit >> 3;
      bytes[at] = (bytes[at] ?? 0) | ((rest & ((1 << taken) - 1)) << (bit & 7));
      rest >>>= taken;
      left -= taken;
      bit += taken;
    }
  }

  return {
    write(phrase, rule, units, shapes) {
      bit = (bit + 7) & ~7;
      const start = bit >> 3;
      put(rule, CASE_BITS);
      put(Math.min(units.length, LONG), LENGTH_BITS);
      if (units.length >= LONG) put(units.length, LONG_LENGTH_BITS);
      put(phrase, numberBits);
      for (let at = 0; at < units.length; at += 1) {
        const unit = units[at] ?? 0;
        const code = codes[unit] ?? ODD;
        put(code, UNIT_BITS);
        if (code === ODD) put(unit, ODD_UNIT_BITS);
      }
      if (rule === MIXED_SHAPES) for (const shape of shapes) put(shape, SHAPE_BITS);
      return start;
    },
    // Reads of four bytes may reach beyond the last record.
    finish: () => bytes.slice(0, ((bit + 7) >> 3) + 4),
  };
}

export interface PhraseRecord {
  phrase: number;
  rule: number;
  /** Bit at which the shapes begin. */
  shapesAt: number;
}

export interface RecordReader {
  /** The record at a byte, if it has exactly this spelling. The same object each time. */
  compare: (at: number, units: Uint16Array, length: number) => PhraseRecord | undefined;
  shape: (record: PhraseRecord, word: number) => number;
}

export function recordReader(records: Uint8Array, alphabet: Uint16Array, numberBits: number): RecordReader {
  const record: PhraseRecord = { phrase: 0, rule: ANY_CASE, shapesAt: 0 };

  function get(bit: number, bits: number): number {
    const at = bit >> 3;
    const four =
      (records[at] ?? 0) |
      ((records[at + 1] ?? 0) << 8) |
      ((records[at + 2] ?? 0) << 16) |
      ((records[at + 3] ?? 0) << 24);
    return (four >>> (bit & 7)) & ((1 << bits) - 1);
  }

  return {
    compare(start, units, length) {
      let bit = start * 8;
      const rule = get(bit, CASE_BITS);
      bit += CASE_BITS;
      let size = get(bit, LENGTH_BITS);
      bit += LENGTH_BITS;
      if (size === LONG) {
        size = get(bit, LONG_LENGTH_BITS);
        bit += LONG_LENGTH_BITS;
      }
      if (size !== length) return undefined;
      const phrase = get(bit, numberBits);
      bit += numberBits;
      for (let at = 0; at < length; at += 1) {
        const code = get(bit, UNIT_BITS);
        bit += UNIT_BITS;
        if (code === ODD) {
          if (get(bit, ODD_UNIT_BITS) !== units[at]) return undefined;
          bit += ODD_UNIT_BITS;
        } else if (alphabet[code] !== units[at]) return undefined;
      }
      record.phrase = phrase;
      record.rule = rule;
      record.shapesAt = bit;
      return record;
    },
    shape: ({ shapesAt }, word) => get(shapesAt + word * SHAPE_BITS, SHAPE_BITS),
  };
}
