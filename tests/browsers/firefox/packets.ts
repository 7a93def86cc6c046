/**
 * Marionette's frames: the byte length of a JSON text in decimal, a colon, the text.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
const COLON = 0x3a;

export function toPacket(message: unknown): Buffer {
  const text = JSON.stringify(message);
  return Buffer.from(`${Buffer.byteLength(text)}:${text}`);
}

/** Takes bytes as they come and hands on each message once it is whole. */
export function createPacketReader(receive: (message: unknown) => void): (bytes: Buffer) => void {
  let pending = Buffer.alloc(0);
  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const colon = pending.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon).toString());
      if (pending.length < end) return;
      const text = pending.subarray(colon + 1, end).toString();
      pending = pending.subarray(end);
      receive(JSON.parse(text));
    }
  };
}
