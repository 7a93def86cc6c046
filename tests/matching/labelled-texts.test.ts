import { describe, expect, it } from 'vitest';
import { compareMentions } from './compare-mentions';
import { labelledTexts } from './labelled-texts';
import { isBackground, shippedIndex } from './shipped-index';

const texts = labelledTexts();
const families = [...new Set(texts.map(({ family }) => family))];

describe.each(families)('labelled texts: %s', (family) => {
  const cases = texts.filter((text) => text.family === family);

  it.each(cases)('$id: every label is found, and nothing else is marked', (text) => {
    const { missed, wrong } = compareMentions(shippedIndex, text, isBackground);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

describe('the labelled texts', () => {
  it('are many, and many of them are traps', () => {
    expect(texts.length).toBeGreaterThanOrEqual(500);
    expect(texts.filter(({ labels }) => labels.every(({ entity }) => entity === '-')).length).toBeGreaterThan(
      200,
    );
  });

  it('have ids that occur once in a family, and labels with entities of the pack', () => {
    const ids = texts.map(({ family, id }) => `${family}/${id}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(['-', ...shippedIndex.entities.map(({ id }) => id)]);
    const unknown = texts.flatMap(({ labels }) => labels).filter(({ entity }) => !known.has(entity));
    expect(unknown).toEqual([]);
  });
});
