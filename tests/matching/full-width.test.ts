import { describe, expect, it } from 'vitest';
import { recognise } from '@/matching/recognise';
import { labelledTexts } from './labelled-texts';
import { shippedIndex } from './shipped-index';

/** Each letter becomes one code unit of its own, so places stay where they are. */
function widened(text: string): string {
  return text.replace(/[0-9A-Za-z()!?]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

describe('Japanese newspapers write letters, digits and brackets in full width', () => {
  const texts = labelledTexts().filter(({ page }) => page.lang === 'ja');

  it.each([...new Set(texts.map(({ family }) => family))])('%s: the same is found in them', (family) => {
    for (const { id, text, page } of texts.filter((one) => one.family === family)) {
      const found = (written: string) =>
        recognise(shippedIndex, [written], page).mentions.map(
          ({ start, end, entity }) => `${id}: ${start}-${end} ${entity}`,
        );
      expect(found(widened(text))).toEqual(found(text));
    }
  });
});
