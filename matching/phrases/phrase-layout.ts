/**
 * One ArrayBuffer holds a whole phrase index. Opening it reads the header and takes views: nothing is parsed or copied.
 * All bytes are summed once when it is opened, 6 ms for a million names; later reads trust them.
 *
 *     byte  0  magic "BGPH"     4  version      8  bytes in all    12  checksum of all that follows
 *          16  phrases         20  flags       24  bits of a phrase number      28  bits of a place in the records
 *          32  initials        36  0           40  sections: three times offset and length, in bytes
 *          64  alphabet        32 units, the most frequent ones of these phrases: 5 bits spell one (phrase-records.ts)
 *         128  filter          32 bits a block: which beginnings of phrases exist (phrase-filter.ts)
 *           …  slots           32 bits each: where a phrase's record is, and some bits of its hash (phrase-slots.ts)
 *           …  records         phrase number, case rule and spelling, bit by bit (phrase-records.ts)
 *
 * All numbers are 32 bits, little-endian; a machine of the other order reads another magic, and builds its own.
 * Bytes a name: 20 to 22 at a million names of 14 letters.
 */
import { checksum } from '@/matching/checksum';

const LAYOUT_VERSION = 1;
const MAGIC = 0x48504742;
const HEADER_BYTES = 128;
const ALPHABET_BYTE = 64;
export const ALPHABET_SIZE = 32;
const CHECKED_FROM = 16;

const [MAGIC_AT, VERSION_AT, BYTES_AT, SUM_AT] = [0, 1, 2, 3];
const [COUNT_AT, FLAGS_AT, NUMBER_BITS_AT, PLACE_BITS_AT, INITIALS_AT] = [4, 5, 6, 7, 8];
const SECTIONS_AT = 10;

export interface PhraseParts {
  count: number;
  /** See spelled-phrases.ts. */
  flags: number;
  numberBits: number;
  placeBits: number;
  /** Bit n: some phrase in capitals begins with the n-th letter of a to z. */
  initials: number;
  alphabet: Uint16Array;
  filter: Uint32Array;
  slots: Uint32Array;
  records: Uint8Array;
}

export function writeParts(parts: PhraseParts): ArrayBuffer {
  const sections = [parts.filter, parts.slots, parts.records];
  const size = sections.reduce((sum, { byteLength }) => sum + padded(byteLength), HEADER_BYTES);
  const buffer = new ArrayBuffer(size);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  header[VERSION_AT] = LAYOUT_VERSION;
  header[MAGIC_AT] = MAGIC;
  header[BYTES_AT] = size;
  header.set([parts.count, parts.flags, parts.numberBits, parts.placeBits, parts.initials], COUNT_AT);
  new Uint16Array(buffer, ALPHABET_BYTE, ALPHABET_SIZE).set(parts.alphabet);
  let offset = HEADER_BYTES;
  sections.forEach((section, i) => {
    header.set([offset, section.byteLength], SECTIONS_AT + i * 2);
    new Uint8Array(buffer, offset).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
    offset += padded(section.byteLength);
  });
  header[SUM_AT] = checksum(new Int32Array(buffer, CHECKED_FROM));
  return buffer;
}

/** Sections begin at whole numbers of 32 bits. */
function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** The parts of an index, or a sentence that says why these bytes are none. */
export function readParts(buffer: ArrayBuffer): PhraseParts | { refused: string } {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0) {
    return refuse(`${buffer.byteLength} bytes are no phrase index: the header alone has ${HEADER_BYTES}`);
  }
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const field = (at: number) => header[at] ?? 0;
  if (field(MAGIC_AT) !== MAGIC) return refuse('These bytes are no phrase index: they begin otherwise');
  if (field(VERSION_AT) !== LAYOUT_VERSION)
    return refuse(`The phrase index has layout ${field(VERSION_AT)}; this code reads ${LAYOUT_VERSION}`);
  if (field(BYTES_AT) !== buffer.byteLength)
    return refuse(`The phrase index is cut: ${buffer.byteLength} of ${field(BYTES_AT)} bytes are there`);
  if (field(SUM_AT) !== checksum(new Int32Array(buffer, CHECKED_FROM)))
    return refuse('The phrase index is damaged: its checksum differs');
  const sections = [0, 1, 2].map(
    (i) => [field(SECTIONS_AT + i * 2), field(SECTIONS_AT + i * 2 + 1)] as const,
  );
  const outside = sections.some(([from, size]) => from % 4 !== 0 || from + size > buffer.byteLength);
  if (outside) return refuse('The phrase index is damaged: a section lies outside of it');
  const [[filterAt, filterBytes], [slotsAt, slotsBytes], [recordsAt, recordsBytes]] = sections as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  return {
    count: field(COUNT_AT),
    flags: field(FLAGS_AT),
    numberBits: field(NUMBER_BITS_AT),
    placeBits: field(PLACE_BITS_AT),
    initials: field(INITIALS_AT),
    alphabet: new Uint16Array(buffer, ALPHABET_BYTE, ALPHABET_SIZE),
    filter: new Uint32Array(buffer, filterAt, filterBytes >> 2),
    slots: new Uint32Array(buffer, slotsAt, slotsBytes >> 2),
    records: new Uint8Array(buffer, recordsAt, recordsBytes),
  };
}

function refuse(reason: string): { refused: string } {
  return { refused: `${reason}. Build it again from its phrases.` };
}
