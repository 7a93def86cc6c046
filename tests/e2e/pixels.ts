/** Reads a screenshot: a PNG of eight bits a channel, not interlaced. Source: https://www.w3.org/TR/png-3/ */
import { inflateSync } from 'node:zlib';
import type { Rect } from '@/tests/browsers/browser';

export interface Picture {
  width: number;
  height: number;
  /** Bytes a pixel: 3 or 4. */
  depth: number;
  /** Row by row. */
  bytes: Uint8Array;
}

const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height, depth] = [file.readUInt32BE(16), file.readUInt32BE(20), CHANNELS[file[25] ?? 0]];
  if (depth === undefined) throw new Error('The screenshot is no PNG of three or four channels.');
  return { width, height, depth, bytes: unfilter(inflateSync(Buffer.concat(parts)), width * depth, depth) };
}

/** Each row begins with the number of its filter: what the bytes are told from (left, above, both, or the likeliest). */
function unfilter(raw: Uint8Array, row: number, depth: number): Uint8Array {
  const bytes = new Uint8Array((raw.length / (row + 1)) * row);
  for (let at = 0; at < bytes.length; at += 1) {
    const y = Math.floor(at / row);
    const left = at % row < depth ? 0 : (bytes[at - depth] ?? 0);
    const above = bytes[at - row] ?? 0;
    const corner = at % row < depth ? 0 : (bytes[at - row - depth] ?? 0);
    const told = [0, left, above, (left + above) >> 1, likeliest(left, above, corner)][
      raw[y * (row + 1)] ?? 0
    ];
    bytes[at] = (raw[y * (row + 1) + 1 + (at % row)] ?? 0) + (told ?? 0);
  }
  return bytes;
}

function likeliest(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** So far may a channel be off before a pixel counts as another colour. */
const TOLERANCE = 32;
/** What is lighter in all channels is paper, which an empty window would show as well. */
const PAPER = 200;

type Colour = [number, number, number];

/** Of the ink of a rectangle in one picture, the share that another shows as well, where it may stand elsewhere. */
export function inkLeft(before: Picture, was: Rect, now: Picture, at: Rect): number {
  let [ink, left] = [0, 0];
  for (let y = 0; y < Math.floor(was.height); y += 1) {
    for (let x = 0; x < Math.floor(was.width); x += 1) {
      const one = pixel(before, Math.round(was.x) + x, Math.round(was.y) + y);
      if (one.every((channel) => channel > PAPER)) continue;
      ink += 1;
      if (isAlike(one, pixel(now, Math.round(at.x) + x, Math.round(at.y) + y))) left += 1;
    }
  }
  return left / ink;
}

function isAlike(one: Colour, other: Colour): boolean {
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? -TOLERANCE)) < TOLERANCE);
}

function pixel({ width, depth, bytes }: Picture, x: number, y: number): Colour {
  const at = (y * width + x) * depth;
  return [bytes[at] ?? -TOLERANCE, bytes[at + 1] ?? -TOLERANCE, bytes[at + 2] ?? -TOLERANCE];
}
