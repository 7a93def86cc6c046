/**
 * Writes a ZIP without compression: enough for Firefox to install an extension from a folder for good.
 *
 *     [local header, name, bytes] per file   [central header, name] per file   [end record]
 *
 * Source: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16; all numbers are little-endian.
 */
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** Path with slashes, relative to the root. */
  name: string;
  bytes: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The version needed for plain files, 2.0, as every reader knows it. */
const VERSION = 20;
/** Names are UTF-8 (bit 11 of the flags). */
const UTF8 = 0x0800;
/** 1 January 1980, the first day ZIP knows: the same files give the same bytes. */
const DAY_ONE = 0x21;

export function storedZip(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), Buffer.from(entry.name), entry.bytes]);
    locals.push(local);
    centrals.push(centralHeader(entry, offset), Buffer.from(entry.name));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]);
}

function localHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  writeCommon(header, 4, entry);
  return header;
}

function centralHeader(entry: ZipEntry, localOffset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, 6, entry);
  header.writeUInt32LE(localOffset, 42);
  return header;
}

/** The 26 bytes that both headers share; method, time, extra field and the like stay 0. */
function writeCommon(header: Buffer, at: number, { name, bytes }: ZipEntry): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8, at + 2);
  header.writeUInt16LE(DAY_ONE, at + 8);
  header.writeUInt32LE(crc32(bytes), at + 10);
  header.writeUInt32LE(bytes.length, at + 14);
  header.writeUInt32LE(bytes.length, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
}

function endRecord(count: number, centralLength: number, centralOffset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(centralLength, 12);
  record.writeUInt32LE(centralOffset, 16);
  return record;
}
