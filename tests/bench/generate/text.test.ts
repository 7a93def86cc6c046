import { describe, expect, it } from 'vitest';
import { generateNames } from './names';
import { generateText } from './text';
import { plain } from './words';

const NAMES = generateNames(200);
const made = generateText(NAMES, 40_000, 1);

function lower(names: readonly string[]): number {
  return names.filter((name) => /^\p{Ll}/u.test(name)).length;
}

/** Without what pages do to the spelling of a name. */
function spelled(text: string): string {
  return plain(text)
    .replaceAll('\u00ad', '')
    .replaceAll(/[\s\u2011-]/g, ' ');
}

describe('generated names', () => {
  it('are the same for the same number, and begin a longer list', () => {
    expect(generateNames(200)).toEqual(NAMES);
    expect(generateNames(300).slice(0, 200)).toEqual(NAMES);
  });

  it('fold to different names', () => {
    const many = generateNames(20_000);
    expect(new Set(many.map(plain)).size).toBe(many.length);
  });

  it('begin with a capital, but for the share that does not', () => {
    expect(lower(NAMES)).toBe(0);
    expect(lower(generateNames(1000, 0.08)) / 1000).toBeCloseTo(0.08, 1);
  });
});

describe('a generated text', () => {
  it('is the same for the same names and seed, and another for another seed', () => {
    expect(generateText(NAMES, 40_000, 1)).toEqual(made);
    expect(generateText(NAMES, 40_000, 2).text).not.toBe(made.text);
  });

  it('holds each planted name where it says, up to spelling', () => {
    const wrong = made.planted.filter(
      ({ start, end, name }) => spelled(made.text.slice(start, end)) !== spelled(NAMES[name] ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('plants one name in about 130 words, in all the ways that pages write names', () => {
    const share = made.planted.length / made.text.split(/\s+/).length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.011);
    const { text } = generateText(NAMES, 400_000, 3);
    for (const way of ["'s ", '’s ', '\u00a0', '\u00ad', '\u2011']) expect(text).toContain(way);
  });

  it('holds no name anywhere else', () => {
    const rest = made.planted
      .toReversed()
      .reduce((text, { start, end }) => `${text.slice(0, start)}·${text.slice(end)}`, made.text);
    const words = ` ${plain(rest).replaceAll(/[^\p{L}]+/gu, ' ')} `;
    const found = NAMES.filter((name) => words.includes(` ${plain(name).replaceAll('-', ' ')} `));
    expect(found).toEqual([]);
  });
});
