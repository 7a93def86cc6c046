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
  entity('law/article', [{ form: '憲法第九条', needs: [{ entities: ['country/france'] }] }]),
  entity('office/government', [{ form: '政府', needs: [{ entities: ['country/france'] }] }]),
  entity('office/spokesman', [{ form: '報道官', needs: [{ entities: ['country/france'] }] }]),
]);

const marked = (text: string) =>
  recognise(index, [text], {}).mentions.some((mention) => mention.entity !== 'country/france');

it.each([
  ['its name before it', 'フランスの経済評議会は夏に開かれる。'],
  ['its name as the place of it', 'フランスにおける経済評議会は夏に開かれる。'],
  ['its name with others', 'フランス、日本、英国の経済評議会は夏に開かれる。'],
  ['a premier who is a sign of it', 'フランスは揺れた。ジスカール政権の経済評議会は夏に開かれる。'],
  ['its name directly before an article', 'フランスは揺れた。フランス憲法第九条を改めた。'],
  ['its name before an article in a text on constitutions', 'フランスの憲法は古い。憲法第九条を改めた。'],
  ['its name directly before an office', 'フランスは揺れた。フランス報道官は述べた。'],
  ['its name before the government', 'フランスは揺れた。フランス政府は決めた。'],
  ['a sign directly before an office', 'フランスは揺れた。ジスカール報道官は述べた。'],
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
  ['what a Japanese writer calls our country', 'フランスは見守る。わが国の経済評議会は夏に開かれる。'],
  ['an article of Japan', 'フランスは揺れた。日本国憲法第九条を改めた。'],
  ['an article of our country', 'フランスは揺れた。わが国の憲法第九条を改めた。'],
  ['an article behind the constitution of Japan', 'フランスは揺れた。日本の憲法にも憲法第九条がある。'],
  ['an article of a constitution named by a place', 'フランスは揺れた。ワイマール憲法第九条を改めた。'],
  ['the government of Japan', 'フランスは揺れた。日本政府は決めた。'],
  ['the government of our country', 'フランスは揺れた。わが国政府は決めた。'],
  ['an office with a foreign name before it', 'フランスは揺れた。スナク報道官は述べた。'],
])('what is of another nation is not: %s', (_, text) => {
  expect(marked(text)).toBe(false);
});
