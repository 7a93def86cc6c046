import { describe, expect, it } from 'vitest';
import { buildPhraseIndex, openPhraseIndex } from '@/matching/phrases/phrase-index';
import { randomFrom } from '@/tests/random';

const bytes = () => buildPhraseIndex([{ text: 'Acme Air', case: 'exact' }]);

function changed(change: (words: Uint32Array) => void): ArrayBuffer {
  const buffer = bytes();
  change(new Uint32Array(buffer));
  return buffer;
}

describe('bytes that are no whole index of this layout', () => {
  it.each([
    ['nothing', new ArrayBuffer(0), /no phrase index/],
    ['foreign bytes', new ArrayBuffer(4096), /no phrase index/],
    ['half of an index', bytes().slice(0, 128), /cut/],
    [
      'an index with something behind it',
      new Uint8Array([...new Uint8Array(bytes()), 0, 0, 0, 0]).buffer,
      /cut/,
    ],
    ['a newer layout', changed((words) => (words[1] = 99)), /layout 99/],
    ['another order of bytes', changed((words) => (words[0] = 0x42475048)), /no phrase index/],
    ['a section that lies outside', changed((words) => (words[11] = 0xfffffff0)), /damaged/],
  ])('are refused with a reason: %s', (_, buffer, reason) => {
    expect(openPhraseIndex(buffer)).toEqual({ refused: expect.stringMatching(reason) });
  });

  it('are refused whichever bit has changed', () => {
    const whole = new Uint8Array(bytes());
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const damaged = whole.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openPhraseIndex(damaged.buffer), `bit ${bit}`).toHaveProperty('refused');
    }
  });
});

describe('the size of an index', () => {
  const random = randomFrom(3);
  const syllables = 'ba ce di fo gu ha in ka le mo nu or pa qui ra se ti un va wo'.split(' ');
  const syllable = () => random.pick(syllables);
  const word = () =>
    `${syllable()}${syllable()}${syllable()}`.replace(/^./, (letter) => letter.toUpperCase());
  it.each([
    [50, 64],
    [1_000, 64],
    [10_000, 50],
    [50_000, 32],
  ])('is, for %i names of two words, at most %i bytes a name', (count, most) => {
    const phrases = Array.from({ length: count }, () => ({
      text: `${word()} ${word()}`,
      case: 'exact' as const,
    }));
    expect(buildPhraseIndex(phrases).byteLength / count).toBeLessThanOrEqual(most);
  });
});
