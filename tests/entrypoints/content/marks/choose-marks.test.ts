import { describe, expect, test } from 'vitest';
import type { PageMention } from '@/data/messages';
import { chooseMarks, type MarkChoice, type MentionedBlock } from '@/entrypoints/content/marks/choose-marks';

const mention = (entity: string, changes: Partial<PageMention> = {}): PageMention => ({
  start: 0,
  end: 1,
  entity,
  group: 'concept',
  prominence: 'key',
  ...changes,
});
const text = (...mentions: PageMention[]): MentionedBlock => ({ heading: false, mentions });
const heading = (...mentions: PageMention[]): MentionedBlock => ({ heading: true, mentions });
const a = mention('a');
const b = mention('b', { group: 'person' });
const coast = mention('coast', { prominence: 'background' });

/** Two sections under a first text; `a` stands four times, `b` twice. */
const PAGE = [text(a, b, a), text(coast), heading(a), text(a), heading(), text(b, a)];
const WISHES: MarkChoice = { density: 'section', kindsOff: [], markBackground: false };
const chosen = (blocks: MentionedBlock[], wishes: Partial<MarkChoice> = {}) =>
  chooseMarks(blocks, { ...WISHES, ...wishes }, () => true)
    .map((choice) => choice.mention.entity)
    .join(' ');

describe('chooseMarks', () => {
  test.each<[string, Partial<MarkChoice>, string]>([
    ['the first in each section', { density: 'section' }, 'a b a b a'],
    ['every mention', { density: 'every' }, 'a b a a b a'],
    ['the first on the page', { density: 'page' }, 'a b'],
    ['no kind that is off, and the first in each section of the others', { kindsOff: ['person'] }, 'a a a'],
    [
      'no kind that is off, and every mention of the others',
      { density: 'every', kindsOff: ['concept'] },
      'b b',
    ],
    ['nothing where all kinds are off', { density: 'every', kindsOff: ['person', 'concept'] }, ''],
    ['background names where the reader asks for them', { markBackground: true }, 'a b coast a b a'],
    ['no background names of a kind that is off', { markBackground: true, kindsOff: ['concept'] }, 'b b'],
    [
      'the first on the page, background names with it',
      { density: 'page', markBackground: true },
      'a b coast',
    ],
  ])('marks %s', (_, wishes, expected) => {
    expect(chosen(PAGE, wishes)).toBe(expected);
  });

  test.each(['every', 'section', 'page'] as const)('does NOT mark headings at density "%s"', (density) => {
    expect(chosen([heading(a), text(a)], { density })).toBe('a');
    expect(chosen([heading(a)], { density })).toBe('');
  });

  test('gives the block and the mention that were chosen, not copies of them', () => {
    const block = text(a);
    const [choice] = chooseMarks([block], WISHES, () => true);
    expect(choice?.block).toBe(block);
    expect(choice?.mention).toBe(a);
  });

  test('marks supporting entities', () => {
    expect(chosen([text(mention('c', { prominence: 'supporting' }))])).toBe('c');
  });

  test('passes over blocks that are not recognised yet', () => {
    expect(chosen([{ heading: false }, text(a)])).toBe('a');
  });

  test('leaves out what cannot be seen, also a heading, and asks only where something depends on it', () => {
    const asked: MentionedBlock[] = [];
    const hidden = [text(a), heading()];
    const [first, second, third] = [text(a), text(a, a), text(b)];
    const blocks = [...hidden.slice(0, 1), first, ...hidden.slice(1), second, third];
    const choices = chooseMarks(blocks, WISHES, (block) => {
      asked.push(block);
      return !hidden.includes(block);
    });
    expect(choices.map(({ block }) => block)).toEqual([first, third]);
    expect(asked).toEqual([hidden[0], first, hidden[1], third]);
  });
});
