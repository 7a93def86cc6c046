import { describe, expect, it } from 'vitest';
import { scanPhrases } from '@/matching/phrases/phrase-index';
import { findPhrases, phraseIndex } from './find-phrases';

describe('a scan whose phrases all begin with a capital', () => {
  const index = phraseIndex(['Acme', 'Acme Air', 'McVolb', 'The Acme', 'Ölwerk', 'O’Kolb', 'H&K'], 'exact');
  it.each([
    ['the longest of several', 'Acme Air, Acme.', ['Acme Air', 'Acme']],
    ['the leftmost of two that overlap', 'The Acme Air', ['The Acme']],
    ['a shorter one where a longer one fails', 'Acme Airline', ['Acme']],
    ['a possessive', "Acme’s and Acme's", ['Acme', 'Acme']],
    ['words in capitals', 'BUY ACME AIR', ['ACME AIR']],
    ['a hyphenated compound', 'non-Acme-made', ['Acme']],
    ['a curly and a straight apostrophe', "O'Kolb O’Kolb", ["O'Kolb", 'O’Kolb']],
    ['NOT a part of a word', 'xAcme Acmes éAcme x\u00adAcme Acme_x 1Acme', []],
    ['NOT small letters', 'acme mcvolb mcVolb', []],
    ['NOT other capitals', 'AcMe Mcvolb', []],
    [
      'a letter with a diacritic, or none, in either form',
      'Ölwerk O\u0308lwerk Olwerk',
      ['Ölwerk', 'O\u0308lwerk', 'Olwerk'],
    ],
    ['letters in fancy dress', '𝐀𝐜𝐦𝐞 and x𝐀𝐜𝐦𝐞', ['𝐀𝐜𝐦𝐞']],
    ['signs inside', 'H&K H & K', ['H&K']],
  ])('finds %s', (_, text, wanted) => {
    expect(findPhrases(index, text)).toEqual(wanted);
  });
});

describe('a scan with phrases of every kind', () => {
  const index = phraseIndex(
    ['red-hot café', 'straße', '7.5 trillion yen', 'U.S. Steel', '林芳正', 'ガザミ', 'メートル法', 'the'],
    'any',
  );
  it.each([
    ['every gap that is one', 'red hot\u00a0café, Red-Hot \n cafe', ['red hot\u00a0café', 'Red-Hot \n cafe']],
    ['NOT over a dash between spaces', 'red – hot café', []],
    ['one letter for two', 'STRASSE straße STRAẞE', ['STRASSE', 'straße', 'STRAẞE']],
    ['a number with a point', 'at 7.5 trillion yen', ['7.5 trillion yen']],
    ['initials with dots or without', 'U.S. Steel, US Steel, U.S Steel', ['U.S. Steel', 'U.S Steel']],
    ['Japanese without borders, and with a space inside', '大臣林芳正氏、林 芳正', ['林芳正', '林 芳正']],
    ['half-width kana', 'ｶﾞｻﾞﾐ', ['ｶﾞｻﾞﾐ']],
    ['one character for four', '㍍法', ['㍍法']],
    ['NOT a half of such a character', '㍍', []],
    ['nothing in an empty text', '', []],
    ['a phrase at either end', 'the end of the', ['the', 'the']],
  ])('finds %s', (_, text, wanted) => {
    expect(findPhrases(index, text)).toEqual(wanted);
  });

  it('stops when it is told so', () => {
    const found: number[] = [];
    scanPhrases(index, 'the and the', (_, start) => found.push(start) === 1);
    expect(found).toEqual([0]);
  });
});

describe('the number that is told', () => {
  it('is the place of the phrase in the list, the first of those that are spelled alike', () => {
    const index = phraseIndex(['Mora', '–', 'mora', 'MORA', 'Kolb'], 'any');
    const numbers: number[] = [];
    scanPhrases(index, 'Kolb mora', (phrase) => {
      numbers.push(phrase);
    });
    expect(numbers).toEqual([4, 0]);
  });
});

it('a phrase that no text could hold within reason is refused when the index is built', () => {
  expect(() => phraseIndex(['x'.repeat(2000)], 'any')).toThrow(/too long/);
  expect(() => phraseIndex(['A ((((((((( B'], 'any')).toThrow(/too many signs/);
});
