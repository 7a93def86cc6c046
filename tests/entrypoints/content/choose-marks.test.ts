import { describe, expect, test } from 'vitest';
import type { PageMention } from '@/data/messages';
import { chooseMarks } from '@/entrypoints/content/choose-marks';

const mention = (entity: string, prominence: PageMention['prominence'] = 'key'): PageMention => ({
  block: 0,
  start: 0,
  end: 1,
  entity,
  score: 1,
  why: '',
  group: 'concept',
  prominence,
});
const text = (...mentions: PageMention[]) => ({ heading: false, mentions });
const heading = (...mentions: PageMention[]) => ({ heading: true, mentions });
const entitiesOf = (blocks: Parameters<typeof chooseMarks>[0], markBackground = false) =>
  chooseMarks(blocks, { markBackground }).map((choice) => choice.mention.entity);

describe('chooseMarks', () => {
  test('marks the first mention of each entity in a section', () => {
    expect(entitiesOf([text(mention('a'), mention('b'), mention('a')), text(mention('b'))])).toEqual([
      'a',
      'b',
    ]);
  });

  test('marks an entity again after a heading', () => {
    expect(entitiesOf([text(mention('a')), heading(), text(mention('a'))])).toEqual(['a', 'a']);
  });

  test('does NOT mark headings', () => {
    expect(entitiesOf([heading(mention('a')), text(mention('a'))])).toEqual(['a']);
    expect(entitiesOf([heading(mention('a'))])).toEqual([]);
  });

  test('marks supporting entities, and background ones only if the reader asks', () => {
    const blocks = [text(mention('a', 'supporting'), mention('b', 'background'))];
    expect(entitiesOf(blocks)).toEqual(['a']);
    expect(entitiesOf(blocks, true)).toEqual(['a', 'b']);
  });

  test('passes over blocks that are not recognised yet', () => {
    expect(entitiesOf([{ heading: false }, text(mention('a'))])).toEqual(['a']);
  });
});
