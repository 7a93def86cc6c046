import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareMentions, describeMissed, describeWrong, isTrap } from './compare-mentions';
import { labelledTexts } from './labelled-texts';
import { isBackground, shippedEntities, shippedIndex } from './shipped-index';

const texts = labelledTexts();
const families = [...new Set(texts.map(({ family }) => family))];

describe.each(families)('labelled texts: %s', (family) => {
  const cases = texts.filter((text) => text.family === family);

  it.each(cases)('$id ($half): every label is found, and nothing else is marked', (text) => {
    const { missed, wrong } = compareMentions(shippedIndex, text, isBackground);
    const faults = [
      ...missed.map((label) => `missed: ${describeMissed(text, label)}`),
      ...wrong.map((mention) => `wrong: ${describeWrong(text, mention)}`),
    ];
    // A text that is said to be open must still be so: its head is out of date otherwise.
    expect(faults.length === 0, faults.join('\n')).toBe(text.open === undefined);
  });
});

describe('the labelled texts', () => {
  it.each(['tuned', 'held out'])('are many in the half that is %s, and many of them are traps', (half) => {
    const those = texts.filter((text) => text.half === half);
    expect(those.length).toBeGreaterThan(1_500);
    expect(those.filter(isTrap).length).toBeGreaterThan(600);
  });

  it('stand in one of the two folders', () => {
    expect(readdirSync(join(import.meta.dirname, '../fixtures/mentions')).toSorted()).toEqual([
      'held-out',
      'tuned',
    ]);
  });

  it('have at least forty longer pages among them: 150 to 500 words, or 250 to 1,000 Japanese characters', () => {
    const pages = texts.filter(({ family }) => family.startsWith('pages-'));
    expect(pages.length).toBeGreaterThanOrEqual(40);
    const odd = pages.filter(({ text, page }) => {
      const size = page.lang === 'ja' ? text.length / 2 : text.split(/\s+/).length;
      return size < 125 || size > 500;
    });
    expect(odd.map(({ id, text }) => `${id}: ${text.split(/\s+/).length}`)).toEqual([]);
  });

  it('have ids that occur once in a family, and labels with entities of the pack', () => {
    const ids = texts.map(({ family, id }) => `${family}/${id}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(['-', ...shippedEntities]);
    const unknown = texts.flatMap(({ labels }) => labels).filter(({ entity }) => !known.has(entity));
    expect(unknown).toEqual([]);
  });
});
