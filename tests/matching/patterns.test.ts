import { describe, expect, it } from 'vitest';
import { checkPattern, compile, PatternError } from '@/matching/compile';
import { recognise } from '@/matching/recognise';
import { patternEntity } from './small-dictionary';

const found = (pattern: string, text: string) =>
  recognise(compile([patternEntity('x/pattern', pattern)]), [text], {}).mentions.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('patterns', () => {
  it.each([
    ['words in order', 'red wine', 'Some red wine here', ['red wine']],
    [
      'alternatives',
      '(red | white wine) glass',
      'a red glass, a white wine glass',
      ['red glass', 'white wine glass'],
    ],
    ['words that may be missing', 'red [dry] wine', 'red wine, red dry wine', ['red wine', 'red dry wine']],
    ['nested alternatives', '((deep | dark) red | white) wine', 'dark red wine', ['dark red wine']],
    ['a gap', 'wine {0,2} 2014', 'wine 2014, wine of the 2014', ['wine 2014', 'wine of the 2014']],
    ['a gap no wider than it says', 'wine {0,2} 2014', 'wine of the year 2014', []],
    ['a gap of at least its fewest words', 'wine {1,2} 2014', 'wine 2014', []],
    ['a possessive inside a gap as no word', 'wine {0,1} 2014', "wine Bob's 2014", ["wine Bob's 2014"]],
    ['the longest match', 'red [wine [glass]]', 'red wine glass', ['red wine glass']],
    ['NOT over the end of a sentence', 'wine {0,3} 2014', 'We drank wine. In 2014 we left', []],
    ['NOT over quotation marks', 'wine {0,3} 2014', 'the “wine” of 2014', []],
    ['list commas as spaces', 'red white [and] rosé', 'red, white, and rosé', ['red, white, and rosé']],
  ])('match %s', (_, pattern, text, mentions) => {
    expect(found(pattern, text)).toEqual(mentions);
  });

  it.each([
    ['', 'it is empty'],
    ['(a | b', '"(" is never closed'],
    ['[a | b)', '"[" is never closed'],
    ['a | b', 'stands outside of brackets'],
    ['a )', 'stands outside of brackets|has no beginning'],
    ['a ( | b)', 'an alternative is empty'],
    ['a {3,1} b', 'a gap is written'],
    ['a {0,40} b', 'a gap spans at most'],
    ['{0,2} a', 'must not begin with a gap'],
    ['[a] {0,2} b', 'must not begin with a gap'],
    ['a {0,2}', 'must not end with a gap'],
    ['[a] [b]', 'matches no words at all'],
    ['a {0,12} b {0,12} c {0,12} d {0,12} e', 'may match more than'],
  ])('%j is refused: %s', (pattern, reason) => {
    expect(checkPattern(pattern)).toMatch(new RegExp(reason.replaceAll(/[()[\]"]/g, '\\$&')));
  });

  it('names the entity of a pattern that it refuses', () => {
    expect(() => compile([patternEntity('x/broken', '(a')])).toThrow(PatternError);
    expect(() => compile([patternEntity('x/broken', '(a')])).toThrow(/^x\/broken: Pattern "\(a"/);
  });

  it('accepts a pattern without fault', () => {
    expect(checkPattern('(a | b) [c] {0,3} d')).toBeUndefined();
  });

  it('cannot blow up: many ways through a pattern cost no more than its states', () => {
    const options = Array.from({ length: 12 }, () => '[a | a a | a a a]').join(' ');
    const text = `${'a '.repeat(2000)}b`;
    const index = compile([patternEntity('x/evil', `a ${options} b`)]);
    const before = performance.now();
    recognise(index, [text], {});
    // A backtracking matcher would need 3^12 steps a word; this bound leaves room for a slow machine.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
