/** The product's scan and the phrase index against their slow and obvious twin. The seed of each run is printed; what fails once goes to the fixtures,
 * where hard pairs written by hand stand as well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { buildPhraseIndex, scanPhrases } from '@/matching/phrases/phrase-index';
import { scan } from '@/matching/scan/scan';
import { readWords } from '@/matching/text/word-reader';
import { opened } from '@/tests/matching/phrases/find-phrases';
import { entity } from '@/tests/matching/small-dictionary';
import { randomFrom } from '@/tests/random';
import { findPlainly, type Found, type PlainForm } from './find-plainly';
import { generatePair, type Pair } from './generate-pairs';

const PAIRS = 20_000;
/** On a busy machine. In ms. */
const RUN_MS = 600_000;

/** The scan's findings, leftmost first, then longest, none overlapping. */
function findFast(forms: readonly PlainForm[], text: string): Found[] {
  const index = compile(forms.map(({ entity: id, form, case: rule }) => entity(id, [form], { case: rule })));
  const { candidates } = scan(index, readWords([text]));
  const ordered = candidates.toSorted((a, b) => a.first - b.first || b.last - a.last);
  let free = 0;
  return ordered.flatMap(({ form, first, last, start, end }) => {
    if (first < free) return [];
    free = last;
    return [{ entity: index.entity(form.entity).id, start, end }];
  });
}

/** The same of the phrase index. */
function findPhrases(forms: readonly PlainForm[], text: string): Found[] {
  const index = opened(buildPhraseIndex(forms.map(({ form, case: rule }) => ({ text: form, case: rule }))));
  const found: Found[] = [];
  scanPhrases(index, text, (phrase, start, end) => {
    found.push({ entity: forms[phrase]?.entity ?? '', start, end });
  });
  return found;
}

const fixtures: (Pair & { why: string })[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/scan-pairs.json'), 'utf8'),
);

describe('the scan, and the phrase index,', () => {
  it.each(fixtures)('agree with the reference on a hard pair: $why', ({ forms, text }) => {
    const wanted = findPlainly(forms, text);
    expect(findFast(forms, text)).toEqual(wanted);
    expect(findPhrases(forms, text)).toEqual(wanted);
  });

  it(
    `agree with the reference on ${PAIRS} generated pairs of dictionary and text`,
    () => {
      const seed = Number(process.env['SCAN_SEED'] ?? Date.now() % 2 ** 31);
      process.stdout.write(`Scan against reference: SCAN_SEED=${seed}\n`);
      const random = randomFrom(seed);
      let mentions = 0;
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const { forms, text } = generatePair(random);
        const wanted = findPlainly(forms, text);
        mentions += wanted.length;
        for (const find of [findFast, findPhrases]) {
          const found = find(forms, text);
          // What is alike is told apart without the cost of a matcher.
          if (JSON.stringify(found) === JSON.stringify(wanted)) continue;
          expect({ seed, pair, find: find.name, forms, text, found }).toEqual({
            seed,
            pair,
            find: find.name,
            forms,
            text,
            found: wanted,
          });
        }
      }
      expect(mentions).toBeGreaterThan(PAIRS);
    },
    RUN_MS,
  );
});
