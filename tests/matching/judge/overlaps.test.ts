import { expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import { entity } from '@/tests/matching/small-dictionary';

const index = compile([
  entity('policy/new', ['the rules'], {
    needs: [{ words: ['cabinet'] }],
    dates: { from: '2014-01-01' },
  }),
  entity('policy/old', ['the rules'], { needs: [{ words: ['Brown'] }] }),
]);
const FAR = 'Nothing more is known of what was said on that day. '.repeat(8);
const meant = (text: string) =>
  recognise(index, [text], { date: '2020-05-01' }).mentions.map((mention) => mention.entity);

it.each([
  [
    'the date of the page, of readings that are about as sure',
    'Brown told the cabinet of the rules.',
    'policy/new',
  ],
  [
    'what stands beside the form, where that is surer',
    `Brown made the rules. ${FAR}A cabinet fell.`,
    'policy/old',
  ],
])('one form of two entities means the one that is chosen by %s', (_, text, wanted) => {
  expect(meant(text)).toEqual([wanted]);
});
