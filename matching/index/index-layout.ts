/**
 * One ArrayBuffer holds all that recognition knows of a pack set. Opening it reads the header and takes views: nothing
 * is parsed; a record is read when it is asked for.
 *
 *     byte  0  magic "BGIX"    4  version    8  bytes in all    12  checksum of all from 16 up to the phrases
 *          16  source: checksum of what the index was compiled from
 *          64  sections: seven times offset and length, in bytes
 *         128  terms      three numbers each: base, marks, place of what ends there
 *           …  phrases to terms; tables of records by kind; numbers, ends, units (pools.ts)
 *           …  phrase index, whole, with a header and a checksum of its own (../phrases/phrase-layout.ts)
 *
 * All numbers are 32 bits, little-endian; a machine of the other order reads another magic, and builds its own.
 */
import { checksum } from '@/matching/checksum';

/** To be raised with every change of what is written, or of how words are read. */
const INDEX_VERSION = 7;
const MAGIC = 0x58494742;
const HEADER_BYTES = 128;
const CHECKED_FROM = 16;
const [MAGIC_AT, VERSION_AT, BYTES_AT, SUM_AT, SOURCE_AT, SECTIONS_AT] = [0, 1, 2, 3, 4, 16];
const SECTIONS = ['terms', 'termOfPhrase', 'tables', 'numbers', 'ends', 'units', 'phrases'] as const;
const [UNITS, PHRASES] = [5, 6];

interface Place {
  from: number;
  size: number;
}

export interface IndexSections {
  terms: Int32Array;
  termOfPhrase: Int32Array;
  /** Places of the lists of records, by kind. */
  tables: Int32Array;
  numbers: Int32Array;
  ends: Int32Array;
  units: Uint16Array;
  phrases: ArrayBuffer;
}

export function writeSections(sections: IndexSections, source: number): ArrayBuffer {
  const all = SECTIONS.map((name) => bytesOf(sections[name]));
  const size = all.reduce((sum, { byteLength }) => sum + padded(byteLength), HEADER_BYTES);
  const buffer = new ArrayBuffer(size);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  header.set([MAGIC, INDEX_VERSION, size, 0, source]);
  let offset = HEADER_BYTES;
  all.forEach((section, i) => {
    header.set([offset, section.byteLength], SECTIONS_AT + i * 2);
    new Uint8Array(buffer, offset).set(section);
    offset += padded(section.byteLength);
  });
  header[SUM_AT] = checksum(checkedPart(buffer, header));
  return buffer;
}

function bytesOf(section: ArrayBuffer | Int32Array | Uint16Array): Uint8Array {
  if (section instanceof ArrayBuffer) return new Uint8Array(section);
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

/** Sections begin at whole numbers of 32 bits. */
function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** The phrases check themselves. */
function checkedPart(buffer: ArrayBuffer, header: Uint32Array): Int32Array {
  const end = header[SECTIONS_AT + PHRASES * 2] ?? 0;
  return new Int32Array(buffer, CHECKED_FROM, (end - CHECKED_FROM) / 4);
}

/**
 * The sections of an index, or a sentence that says why these bytes are not one, or not this one.
 *
 * @param source checksum of what the index must have been compiled from
 */
export function readSections(buffer: ArrayBuffer, source: number): IndexSections | { refused: string } {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0)
    return refuse(`${buffer.byteLength} bytes are no index: the header alone has ${HEADER_BYTES}`);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const field = (at: number) => header[at] ?? 0;
  if (field(MAGIC_AT) !== MAGIC) return refuse('These bytes are no index: they begin otherwise');
  if (field(VERSION_AT) !== INDEX_VERSION)
    return refuse(`The index has layout ${field(VERSION_AT)}; this code reads ${INDEX_VERSION}`);
  if (field(BYTES_AT) !== buffer.byteLength)
    return refuse(`The index is cut: ${buffer.byteLength} of ${field(BYTES_AT)} bytes are there`);
  const place = (section: number): Place => ({
    from: field(SECTIONS_AT + section * 2),
    size: field(SECTIONS_AT + section * 2 + 1),
  });
  const outside = ({ from, size }: Place) =>
    from % 4 !== 0 || from < HEADER_BYTES || from + size > buffer.byteLength;
  if (SECTIONS.some((_, section) => outside(place(section))))
    return refuse('The index is damaged: a section lies outside of it');
  if (field(SUM_AT) !== checksum(checkedPart(buffer, header)))
    return refuse('The index is damaged: its checksum differs');
  if (field(SOURCE_AT) !== source >>> 0) return refuse('The index was compiled from another pack');
  const numbersOf = (section: number) => {
    const { from, size } = place(section);
    return new Int32Array(buffer, from, size >> 2);
  };
  const [units, phrases] = [place(UNITS), place(PHRASES)];
  return {
    terms: numbersOf(0),
    termOfPhrase: numbersOf(1),
    tables: numbersOf(2),
    numbers: numbersOf(3),
    ends: numbersOf(4),
    units: new Uint16Array(buffer, units.from, units.size >> 1),
    phrases: buffer.slice(phrases.from, phrases.from + phrases.size),
  };
}

function refuse(reason: string): { refused: string } {
  return { refused: `${reason}. Compile it again from its pack.` };
}
