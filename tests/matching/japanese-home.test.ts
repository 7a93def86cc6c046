import { expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import type { Alias, NamedEntity } from '@/matching/types';

const entity = (id: string, forms: Omit<Alias, 'lang' | 'case'>[], signs: string[] = []): NamedEntity => ({
  id,
  aliases: forms.map((form) => ({ lang: 'ja', case: 'exact', ...form })),
  patterns: [],
  otherSenses: [],
  signs,
});

const index = compile([
  entity('country/france', [{ form: 'France' }, { form: 'フランス' }], ['国民議会', 'ジスカール']),
  entity('org/council', [{ form: '経済評議会', needs: [{ entities: ['country/france'] }] }]),
]);

const marked = (text: string) =>
  recognise(index, [text], {}).mentions.some((mention) => mention.entity === 'org/council');

it.each([
  ['its name before it', 'フランスの経済評議会は夏に開かれる。'],
  ['its name with others', 'フランス、日本、英国の経済評議会は夏に開かれる。'],
  ['a premier who is a sign of it', 'フランスは揺れた。ジスカール政権の経済評議会は夏に開かれる。'],
  [
    'a sign in a sentence that begins with another',
    '日本は、国民議会に倣い経済評議会を開いた。フランスは喜んだ。',
  ],
])('what belongs to the nation of the pack is found by %s', (_, text) => {
  expect(marked(text)).toBe(true);
});

it.each([
  ['Japan before it', 'フランスは見守る。日本の経済評議会は夏に開かれる。'],
  ['Japan as the topic', 'フランスは見守る。日本政府は、夏に経済評議会を開く。'],
  ['a cabinet of no sign', 'フランスは見守る。バイデン政権の経済評議会は夏に開かれる。'],
])('what is of another nation is not: %s', (_, text) => {
  expect(marked(text)).toBe(false);
});
