import { expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import type { NamedEntity } from '@/matching/types';

const person = (full: string, surname: string): NamedEntity => ({
  id: 'person/one',
  aliases: [
    { form: full, lang: 'en', case: 'exact' },
    { form: surname, lang: 'en', case: 'exact', needs: ['full-name'] },
  ],
  patterns: [],
  otherSenses: [],
  signs: [],
});
const marked = (full: string, surname: string, text: string) =>
  recognise(compile([person(full, surname)]), [text], {}).mentions.map(({ start, end }) =>
    text.slice(start, end),
  );

it.each([
  ['Ann Lee', 'Lee', 'Ann Lee came. Then A. Lee spoke.'],
  ['John McCain', 'McCain', 'John McCain came. Then J. McCain spoke.'],
  ["Ed O'Neill", "O'Neill", "Ed O'Neill came. Then E. O'Neill spoke."],
  ['Jean-Luc Martin', 'Martin', 'Jean-Luc Martin came. Then J.-L. Martin spoke.'],
  ['Mary Jo Martin', 'Martin', 'Mary Jo Martin came. Then J. Martin spoke.'],
])('of %s is no other bearer of the name %s: %s', (full, surname, text) => {
  expect(marked(full, surname, text)).toEqual([full, surname]);
});

it('of another letter is', () => {
  expect(marked('John McCain', 'McCain', 'John McCain came. Then B. McCain spoke.')).toEqual(['John McCain']);
});

it('of a title is no initial', () => {
  const titled = person('Ann Lee', 'Lee');
  titled.aliases.push({ form: 'Minister Lee', lang: 'en', case: 'exact' });
  const text = 'Ann Lee came. Then M. Lee spoke.';
  expect(recognise(compile([titled]), [text], {}).mentions).toHaveLength(1);
});
