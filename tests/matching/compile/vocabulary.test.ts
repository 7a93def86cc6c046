import { expect, it } from 'vitest';
import { wordsOfClass } from '@/matching/compile/vocabulary';

it.each([
  ['ban', 'bans banned banning'],
  ['end', 'ends ended ending'],
  ['sue', 'sues sued suing'],
  ['agree', 'agrees agreed agreeing'],
  ['guarantee', 'guarantees guaranteed guaranteeing'],
  ['ease', 'eases eased easing'],
  ['supply', 'supplies supplied supplying'],
  ['pass', 'passes passed passing'],
  ['permit', 'permits permitted permitting'],
])('has the regular forms of the verb "%s"', (verb, forms) => {
  const words = wordsOfClass({ classes: { done: { verbs: [verb] } }, pieces: {} }, 'done');
  expect(words).toEqual(expect.arrayContaining([verb, ...forms.split(' ')]));
});

it.each(['agreing', 'guaranteing'])('does not spell "%s"', (word) => {
  const vocabulary = { classes: { done: { verbs: ['agree', 'guarantee'] } }, pieces: {} };
  expect(wordsOfClass(vocabulary, 'done')).not.toContain(word);
});

it('has no verbs of a noun', () => {
  const vocabulary = { classes: { thing: { nouns: ['ban'] } }, pieces: {} };
  expect(wordsOfClass(vocabulary, 'thing')).toEqual(['ban', 'bans']);
});
