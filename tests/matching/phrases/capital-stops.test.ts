import { describe, expect, it } from 'vitest';
import { foldCharacter, kindOf, UPPER } from '@/matching/text/characters';
import { buildPhraseIndex, scanPhrases } from '@/matching/phrases/phrase-index';
import { readPair } from '@/matching/phrases/surrogate-pairs';
import { findPhrases, opened, phraseIndex } from './find-phrases';

/** Every capital letter that Unicode knows. */
const CAPITALS = Array.from({ length: 0x20000 }, (_, point) => String.fromCodePoint(point)).filter((letter) =>
  letter.length === 1 ? kindOf(letter.charCodeAt(0)) === UPPER : readPair(letter, 0).upper,
);
const LATIN = CAPITALS.filter((letter) => /^[a-z]+$/.test(foldCharacter(letter)));

describe('a scan that stops at capitals', () => {
  it('stops at every capital that a page may write for one of a to z', () => {
    expect(LATIN.length).toBeGreaterThan(500);
    const missed = LATIN.filter((letter) => {
      const plain = foldCharacter(letter).replace(/^./, (first) => first.toUpperCase());
      const text = `${letter}olb`;
      return findPhrases(phraseIndex([`${plain}olb`], 'exact'), `so ${text} and`)[0] !== text;
    });
    expect(missed).toEqual([]);
  });

  it('stops at every capital with which a name begins, of whatever script', () => {
    const names = CAPITALS.map((letter) => `${letter}qz`);
    const index = opened(buildPhraseIndex(names.map((text) => ({ text, case: 'exact' }))));
    const found: number[] = [];
    scanPhrases(index, names.join(' so '), (_, start) => {
      found.push(start);
    });
    expect(found).toHaveLength(names.length);
  });

  it('tells rare and usual capitals in the order in which they stand', () => {
    const index = phraseIndex(['Solb', 'Acme', 'Tolb'], 'exact');
    const text = 'Šolb Acme Ţolb Solb ＡCME Acme Ṣolb Ṣolb 𝐀𝐜𝐦𝐞 Tolb';
    expect(findPhrases(index, text)).toEqual(text.split(' '));
  });
});
