import { expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import { entity } from '@/tests/matching/small-dictionary';

const council = entity('org/council', ['Guild']);
const yielding = entity('org/council', ['meeting of the nine', 'nine'], { yields: true }).aliases;
const index = compile([
  { ...council, aliases: [...council.aliases, ...yielding] },
  entity('org/acme', ['Acme']),
]);
const marked = (text: string) =>
  recognise(index, [text], {}).mentions.map(({ start, end }) => text.slice(start, end));

it.each([
  ['names the entity behind it', 'A meeting of the nine of the Guild was held.', ['Guild']],
  ['names the entity before it', 'The Guild held a meeting of the nine.', ['Guild']],
  ['does not name the entity', 'They held a meeting of the nine.', ['meeting of the nine']],
  ['names another entity', 'Acme saw a meeting of the nine.', ['Acme', 'meeting of the nine']],
  [
    'is not the one that names it',
    'The Guild met. A meeting of the nine ended it.',
    ['Guild', 'meeting of the nine'],
  ],
  ['paraphrases it twice', 'A meeting of the nine, all nine, was held.', ['nine']],
])('marks a paraphrase once where its sentence %s', (_, text, names) => {
  expect(marked(text)).toEqual(names);
});
