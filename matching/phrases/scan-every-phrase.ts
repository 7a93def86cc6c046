/**
 * Finds all phrases at all words of a text, also those inside of others: for who decides among them by more than
 * their length. Phrases are compared without regard to case.
 *
 * A text costs its words plus the words of what nearly matches: never more than words × longest phrase.
 */
import { blockAt, endsHere, goesOn, scaleOf, spread } from './phrase-filter';
import type { PhraseParts } from './phrase-layout';
import { phraseLookup } from './phrase-lookup';
import type { Scan } from './scan-phrases';
import { beginsWord, newSpelling, restart, spellGap, spellWord } from './spelling';

/** @returns a scan that tells phrases in the order of their beginnings, then of their lengths */
export function everyPhraseScan(parts: PhraseParts): Scan {
  const { filter } = parts;
  const scale = scaleOf(filter);
  const { find } = phraseLookup(parts);
  const spelling = newSpelling();

  return (text, visit) => {
    for (let at = 0; at < text.length;) {
      if (!beginsWord(text, at)) {
        at += 1;
        continue;
      }
      restart(spelling, at);
      spellWord(spelling, text);
      const next = spelling.at;
      for (;;) {
        const hash = spread(spelling.hash);
        const block = blockAt(filter, scale, hash);
        const record = endsHere(block, hash) ? find(spelling, hash, inAnyCase) : undefined;
        if (record !== undefined && visit(record.phrase, at, spelling.end) === true) return;
        if (!goesOn(block, hash) || !spellGap(spelling, text)) break;
        spellWord(spelling, text);
      }
      at = next;
    }
  };
}

function inAnyCase(): boolean {
  return true;
}
