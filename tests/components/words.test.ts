import { describe, expect, it } from 'vitest';
import { briefingWords } from '@/components/words/briefing-words';
import { cardWords } from '@/components/words/card-words';
import { popupWords } from '@/components/words/popup-words';

/** `kinds.person: string`, one line for each word of a catalogue. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
    .toSorted();
}

describe.each([
  ['card', cardWords('en'), cardWords('ja')],
  ['popup', popupWords('en'), popupWords('ja')],
  ['briefing', briefingWords('en'), briefingWords('ja')],
])('the words of the %s', (_, english, japanese) => {
  it('are the same in both languages', () => {
    expect(shape(japanese)).toEqual(shape(english));
  });

  it('are none of them empty', () => {
    for (const words of [english, japanese]) {
      expect(JSON.stringify(words)).not.toContain('""');
    }
  });
});

describe('counts', () => {
  it.each([
    [1, '1 source', '1 name found'],
    [0, '0 sources', '0 names found'],
    [14, '14 sources', '14 names found'],
  ])('%i has the right plural', (count, sources, names) => {
    expect(cardWords('en').sources(count)).toBe(sources);
    expect(popupWords('en').found(count)).toBe(names);
  });
});
