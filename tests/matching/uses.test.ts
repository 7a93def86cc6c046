import { expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import type { NamedEntity, Vocabulary } from '@/matching/types';

/** A wine that bears the name of a painter. */
const wine: NamedEntity = {
  id: 'wine/giotto',
  aliases: [
    { form: 'Giotto', lang: 'en', case: 'exact', needs: [{ words: ['Barolo'] }] },
    { form: '司馬酒', lang: 'ja', case: 'exact', needs: [{ words: ['赤葡萄'] }] },
  ],
  patterns: [],
  otherSenses: [],
  signs: [],
};

const vocabulary: Vocabulary = {
  classes: {
    poured: { verbs: ['pour'], words: ['drank'] },
    filled: { words: ['filled'] },
    parts: { nouns: ['bottle'] },
    kin: { words: ['wine', 'vintage'] },
    scene: { words: ['cellar', 'cork'] },
    acting: { verbs: ['paint'] },
    'ja-poured': { words: ['注'] },
    'ja-counters': { words: ['本', '杯'] },
    'ja-drinkers': { words: ['日本'] },
  },
  pieces: {},
  uses: {
    wine: {
      en: {
        handled: 'poured',
        fitted: 'filled',
        parts: 'parts',
        kin: 'kin',
        scene: 'scene',
        acting: 'acting',
      },
      ja: { handled: 'ja-poured', counters: 'ja-counters', actors: 'ja-drinkers' },
    },
  },
};

const why = (text: string, uses = vocabulary.uses) =>
  recognise(compile([wine], { ...vocabulary, uses }), [text], {}).mentions[0]?.why;

it.each([
  ['Guests from Italy pour three Giottos. ', 'a nation hands it over'],
  ['They drank another Giotto in France.', 'a nation hands it over'],
  ['Six of its Giotto went to Italy.', 'a nation has it'],
  ["Italy's Giottos lay deep.", 'a nation has it'],
  ['The Giottos were poured in Italy.', 'a nation hands it over'],
  ['The Giottos that Italy had poured were old.', 'a nation hands it over'],
  ['A Giotto-filled glass stood there.', 'filled with it'],
  ['A case of Giotto bottles stood there.', 'it has bottles'],
  ['The vintage of Giotto lay in the cellar.', 'vintage, cellar nearby'],
  ['日本で司馬酒3本が開けられた。', 'counted like a wine'],
  ['日本で司馬酒５杯が開けられた。', 'counted like a wine'],
  ['日本の客に司馬酒を注いだ。', 'handled like a wine'],
])('reads "%s" as a use of its kind', (text, reason) => {
  expect(why(text)).toBe(reason);
  expect(why(text, {})).toBeUndefined();
});

it('takes a name whose bearer acts for one of people', () => {
  expect(why('The Giotto was old, like the Barolo.')).toBe('Barolo nearby');
  expect(why('Giotto painted and saw no Barolo.')).toBeUndefined();
  expect(why('Giotto, who had also painted, saw no Barolo.')).toBeUndefined();
});

it.each([
  'The Giottos were seen in Italy.',
  'Guests from Italy saw three frescoes of Giotto.',
  'They drank water in front of a Giotto.',
  'The cork is from the cellar of Giotto.',
  '日本で司馬酒を見た。',
  '客に司馬酒を注いだ。',
])('reads nothing into "%s"', (text) => {
  expect(why(text)).toBeUndefined();
});
