import { expect, it } from 'vitest';
import { wrapText } from '@/components/charts/label-text';

const SIZE = 12;

it.each([
  ['breaks other text at its spaces', 'finished missiles', 8, ['finished', 'missiles']],
  ['breaks Japanese between any two characters', '防衛装備移転三原則', 5, ['防衛装備移', '転三原則']],
  ['breaks no word in katakana', '完成品のミサイル', 7, ['完成品の', 'ミサイル']],
  ['begins no line with punctuation', '一、二。三', 2, ['一、', '二。', '三']],
])('%s', (_, text, characters, lines) => {
  expect(wrapText(text, characters * SIZE, SIZE)).toEqual(lines);
});
