/**
 * FNV-1a over 32-bit numbers, in four lanes that a processor works on side by side: 7 ms for 22 MB.
 *
 * Signed numbers, and no `?? 0` for a place that cannot be missing: either makes V8 put each number into an object of
 * its own first, which takes five times as long.
 */
export function checksum(words: Int32Array): number {
  const prime = 0x01000193;
  let [a, b, c, d] = [1, 2, 3, 4];
  const inLanes = words.length & ~3;
  let at = 0;
  for (; at < inLanes; at += 4) {
    a = Math.imul(a ^ (words[at] as number), prime);
    b = Math.imul(b ^ (words[at + 1] as number), prime);
    c = Math.imul(c ^ (words[at + 2] as number), prime);
    d = Math.imul(d ^ (words[at + 3] as number), prime);
    // High bits would never come down to the low ones by multiplying alone.
    a ^= a >>> 15;
    b ^= b >>> 15;
    c ^= c >>> 15;
    d ^= d >>> 15;
  }
  for (; at < words.length; at += 1) a = Math.imul(a ^ (words[at] as number), prime);
  return (Math.imul(a, 3) ^ Math.imul(b, 5) ^ Math.imul(c, 7) ^ d) >>> 0;
}

/** Of any bytes: a last number that is not whole is filled up with zeros, and the length counts. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const whole = new Int32Array((bytes.length >> 2) + 2);
  new Uint8Array(whole.buffer).set(bytes);
  whole[whole.length - 1] = bytes.length;
  return checksum(whole);
}
