import { describe, expect, it } from 'vitest';
import { compareMentions, describeMissed, describeWrong, isTrap } from './compare-mentions';
import { labelledTexts } from './labelled-texts';
import { isBackground, shippedEntities, shippedIndex } from './shipped-index';

const texts = labelledTexts();
const families = [...new Set(texts.map(({ family }) => family))];

describe.each(families)('labelled texts: %s', (family) => {
  const cases = texts.filter((text) => text.family === family);

  it.each(cases)('$id: every label is found, and nothing else is marked', (text) => {
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
  it('are many, and many of them are traps', () => {
    expect(texts.length).toBeGreaterThanOrEqual(500);
    expect(texts.filter(isTrap).length).toBeGreaterThan(300);
  });

  it('fall into two halves of about the same size', () => {
    const share = texts.filter(({ half }) => half === 'tuned').length / texts.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
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
