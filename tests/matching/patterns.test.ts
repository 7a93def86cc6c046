import { describe, expect, it } from 'vitest';
import { compile, PatternError, patternChecker } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import { NO_VOCABULARY, type NamedEntity, type Vocabulary } from '@/matching/types';
import { patternEntity } from './small-dictionary';

/** Of the processor's time, whatever else the machine does. In microseconds. */
const LONGEST = 5_000_000;

const found = (pattern: string, text: string) =>
  recognise(compile([patternEntity('x/pattern', pattern)]), [text], {}).mentions.map(({ start, end }) =>
    text.slice(start, end),
  );

const vocabulary: Vocabulary = {
  classes: {
    wine: { nouns: ['wine', 'cherry'], words: ['sparkling water', 'rosé'] },
    pour: { verbs: ['pour', 'carry'] },
  },
  pieces: {
    drink: '[cool] <wine> | cup of <wine>',
    round: '<drink> and <drink>',
    'itself-a': 'a <itself-b>',
    'itself-b': 'b <itself-a>',
    open: 'a [{0,2}]',
  },
};

const named = (entity: NamedEntity, text: string) =>
  recognise(compile([entity], vocabulary), [text], {}).mentions.map(({ start, end }) =>
    text.slice(start, end),
  );

const checkPattern = patternChecker(NO_VOCABULARY);

describe('the vocabulary in patterns', () => {
  it.each([
    ['a word of a class', 'red <wine>', 'red wine', ['red wine']],
    ['its plural', 'red <wine>', 'red wines, red cherries', ['red wines', 'red cherries']],
    ['a phrase of a class', 'red <wine>', 'a red sparkling  water', ['red sparkling  water']],
    [
      'forms of a verb',
      '<pour> it',
      'poured it, carried it, pouring it',
      ['poured it', 'carried it', 'pouring it'],
    ],
    ['a piece', 'my <drink>', 'my cup of wine, my cool wine', ['my cup of wine', 'my cool wine']],
    [
      'a piece at the beginning, with a phrase',
      '<drink> please',
      'Sparkling water please',
      ['Sparkling water please'],
    ],
    ['pieces within pieces, the longest', '<round>', 'wine and cup of wine', ['wine and cup of wine']],
    ['a possessive before a class', 'Bob <wine>', "Bob's wine", ["Bob's wine"]],
    ['NOT over the end of a sentence', 'my <drink>', 'It is my cup. Of wine we spoke', []],
    ['quotes about a class', 'red <wine>', 'red “wine”', ['red “wine']],
  ])('matches %s', (_, pattern, text, mentions) => {
    expect(named(patternEntity('x/pattern', pattern), text)).toEqual(mentions);
  });

  it.each([
    ['<none>', 'The vocabulary has no "none"'],
    ['<constructor>', 'The vocabulary has no "constructor"'],
    ['<Wine>', 'is written <small-letters>'],
    ['a > b', '">" has no beginning'],
    ['<itself-a>', 'holds itself'],
    ['<open>', 'must not end with a gap'],
  ])('%s is refused: %s', (pattern, reason) => {
    expect(patternChecker(vocabulary)(pattern)).toContain(reason);
  });

  it('counts as evidence, in the sentence if that is asked for', () => {
    const entity = patternEntity('x/pattern', 'red wine');
    const [pattern] = entity.patterns;
    const asking: NamedEntity = {
      ...entity,
      patterns: pattern ? [{ ...pattern, needs: [{ words: ['<pour>', 'Bob'] }], within: 'sentence' }] : [],
    };
    expect(named(asking, 'Bob carried red wine.')).toEqual(['red wine']);
    expect(named(asking, 'Bob had red wine.')).toEqual([]);
    expect(named(asking, 'Bob carried it. Red wine it was.')).toEqual([]);
  });

  it('cannot blow up: pieces within pieces cost no more than their states', () => {
    const pieces = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`p${i}`, i === 0 ? '[a | a a] a' : `[<p${i - 1}>] <p${i - 1}>`]),
    );
    const text = `${'a '.repeat(2000)}b`;
    const index = compile([patternEntity('x/evil', '<p4> b')], { classes: {}, pieces });
    const before = process.cpuUsage();
    recognise(index, [text], {});
    expect(process.cpuUsage(before).user).toBeLessThan(LONGEST);
  });
});

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
    [
      'a name only with its capital',
      '(Chablis | Barolo) wine',
      'a chablis wine, a Chablis wine',
      ['Chablis wine'],
    ],
    [
      'what may begin small, small',
      '(Barolo | [Italian] red) wine',
      'a red wine, an Italian red wine',
      ['red wine', 'Italian red wine'],
    ],
    ['a gap', 'wine {0,2} 2014', 'wine 2014, wine of the 2014', ['wine 2014', 'wine of the 2014']],
    ['a gap no wider than it says', 'wine {0,2} 2014', 'wine of the year 2014', []],
    ['a gap of at least its fewest words', 'wine {1,2} 2014', 'wine 2014', []],
    ['a possessive inside a gap as no word', 'wine {0,1} 2014', "wine Bob's 2014", ["wine Bob's 2014"]],
    ['NOT over a word in quotes as if it were a possessive', 'Bob drank wine', "Bob 'never' drank wine", []],
    ['a possessive in capitals', 'Bob wine', 'BOB’S WINE', ['BOB’S WINE']],
    ['the longest match', 'red [wine [glass]]', 'red wine glass', ['red wine glass']],
    ['NOT over the end of a sentence', 'wine {0,3} 2014', 'We drank wine. In 2014 we left', []],
    ['over quotation marks about a part', 'wine {0,3} 2014', 'the “wine” of 2014', ['wine” of 2014']],
    ['NOT over the end of a quotation', 'wine {0,3} 2014', '“We drank wine,” in 2014 we left', []],
    ['NOT over brackets', 'wine {0,3} 2014', 'the wine (of 2014)', []],
    ['list commas as spaces', 'red white [and] rosé', 'red, white, and rosé', ['red, white, and rosé']],
    ['NOT how something is done', '(practice | rule) bars wine', 'Their law in practice bars wine', []],
    ['what is done', '(practice | rule) bars wine', 'Their practice bars wine', ['practice bars wine']],
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
    ['a {0,12} b {0,12} c {0,12} d {0,12} e {0,12} f {0,12} g {0,12} h', 'may match more than'],
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
    const before = process.cpuUsage();
    recognise(index, [text], {});
    // A backtracking matcher would need 3^12 steps a word; this bound leaves room for a slow machine.
    expect(process.cpuUsage(before).user).toBeLessThan(LONGEST);
  });
});
