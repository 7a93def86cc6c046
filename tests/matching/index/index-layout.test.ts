import { describe, expect, it } from 'vitest';
import { compileBytes } from '@/matching/compile/compile';
import { openIndex } from '@/matching/index/open-index';
import { recognise } from '@/matching/recognise';
import { entity } from '@/tests/matching/small-dictionary';

const SOURCE = 0x9abcdef0;
const bytes = () => compileBytes([entity('org/acme', ['Acme Air'])], SOURCE);

function changed(change: (words: Uint32Array) => void): ArrayBuffer {
  const buffer = bytes();
  change(new Uint32Array(buffer));
  return buffer;
}

describe('bytes that are no whole index of this pack', () => {
  it.each([
    ['nothing', new ArrayBuffer(0), /no index/],
    ['foreign bytes', new ArrayBuffer(4096), /no index/],
    ['half of an index', bytes().slice(0, 256), /cut/],
    ['a newer layout', changed((words) => (words[1] = 99)), /layout 99/],
    ['an index of another pack', compileBytes([entity('org/acme', ['Acme Air'])], 1), /another pack/],
    ['a section that lies outside', changed((words) => (words[17] = 0xfffffff0)), /damaged/],
  ])('are refused with a reason: %s', (_, buffer, reason) => {
    expect(openIndex(buffer, SOURCE)).toEqual({ refused: expect.stringMatching(reason) });
  });

  it('are refused whichever bit of a byte has changed', () => {
    const whole = new Uint8Array(bytes());
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at & 7));
      expect(openIndex(damaged.buffer, SOURCE), `byte ${at}`).toHaveProperty('refused');
    }
  });
});

it('is read without its dictionary, and finds what that names', () => {
  const index = openIndex(bytes(), SOURCE);
  if ('refused' in index) throw new Error(index.refused);
  const { mentions } = recognise(index, ['They flew with ACME-AIR again.'], {});
  expect(mentions).toMatchObject([{ entity: 'org/acme', start: 15, end: 23 }]);
});

it('is the same, byte by byte, whenever it is compiled', () => {
  expect(new Uint8Array(bytes())).toEqual(new Uint8Array(bytes()));
});
