import { expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import { shippedIndex } from '@/tests/matching/shipped-index';
import { entity } from '@/tests/matching/small-dictionary';

const another = (lang: string, form: string, longer: string, cues: string[]) =>
  compile([
    { ...entity('org/acme', [form], { lang }), otherSenses: [{ label: 'another', forms: [longer], cues }] },
    entity('org/guard', ['Guard']),
  ]);
const flowers = another('en', 'Acme Air', 'Acme Air Show', ['garden club']);
const fossils = another('ja', '愛国者', '愛国者展', ['恐竜']);
const scoreOf = (index: typeof flowers, ...blocks: string[]) =>
  recognise(index, blocks, {}).mentions.find(({ entity: id }) => id === 'org/acme')?.score ?? 0;

it.each([
  ['of several words', flowers, 'The Guard met Acme Air garden club.', 'The Guard met garden club Acme Air.'],
  ['of several characters', fossils, 'Guardの「愛国者」恐竜が', 'Guardの恐竜「愛国者」が'],
])('costs the same directly before a form and behind it: a cue %s', (_, index, behind, before) => {
  expect(scoreOf(index, behind)).toBeGreaterThan(0);
  expect(scoreOf(index, before)).toBe(scoreOf(index, behind));
});

it.each([
  [['The Guard has a garden club. Acme Air grows.']],
  [['The Guard has a garden club', 'Acme Air grows']],
  [['The Guard likes Acme Air. Garden club members wait.']],
  [['The Guard likes Acme Air', 'Garden club members wait']],
])('is not directly beside it over the end of a sentence or a block: %j', (blocks) => {
  const beside = scoreOf(flowers, 'The Guard met Acme Air garden club.');
  expect(scoreOf(flowers, ...blocks)).toBeGreaterThan(beside);
});

it('leaves a name alone whose neighbor ended another sentence', () => {
  const text = 'Fans love football. Patriots will be sent to the United States by Japan.';
  const names = recognise(shippedIndex, [text], {}).mentions.map(({ start, end }) => text.slice(start, end));
  expect(names.join()).toContain('Patriots');
});
