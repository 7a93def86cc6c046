/** The scan against its slow and obvious twin. The seed of each run is printed; what fails once goes to the fixtures,
 * where hard pairs written by hand stand as well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '@/matching/compile';
import { scan } from '@/matching/scan';
import { readWords } from '@/matching/word-reader';
import { entity } from '@/tests/matching/small-dictionary';
import { findPlainly, type Found, type PlainForm } from './find-plainly';
import { generatePair, randomFrom, type Pair } from './generate-pairs';

const PAIRS = 20_000;
/** On a busy machine. In ms. */
const RUN_MS = 120_000;

/** The scan's findings, leftmost first, then longest, none overlapping. */
function findFast(forms: readonly PlainForm[], text: string): Found[] {
  const index = compile(forms.map(({ entity: id, form, case: rule }) => entity(id, [form], { case: rule })));
  const { candidates } = scan(index, readWords([text], index.vocabulary.find));
  const ordered = candidates.toSorted((a, b) => a.first - b.first || b.last - a.last);
  let free = 0;
  return ordered.flatMap(({ form, first, last, start, end }) => {
    if (first < free) return [];
    free = last;
    return [{ entity: index.entities[form.entity]?.id ?? '', start, end }];
  });
}

const fixtures: (Pair & { why: string })[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/scan-pairs.json'), 'utf8'),
);

describe('the scan', () => {
  it.each(fixtures)('agrees with the reference on a hard pair: $why', ({ forms, text }) => {
    expect(findFast(forms, text)).toEqual(findPlainly(forms, text));
  });

  it(
    `agrees with the reference on ${PAIRS} generated pairs of dictionary and text`,
    () => {
      const seed = Number(process.env['SCAN_SEED'] ?? Date.now() % 2 ** 31);
      process.stdout.write(`Scan against reference: SCAN_SEED=${seed}\n`);
      const random = randomFrom(seed);
      let mentions = 0;
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const { forms, text } = generatePair(random);
        const wanted = findPlainly(forms, text);
        mentions += wanted.length;
        expect({ seed, pair, forms, text, found: findFast(forms, text) }).toEqual({
          seed,
          pair,
          forms,
          text,
          found: wanted,
        });
      }
      expect(mentions).toBeGreaterThan(PAIRS);
    },
    RUN_MS,
  );
});
