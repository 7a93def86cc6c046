import { describe, expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { EMPTY_CONTEXT, recognise } from '@/matching/recognise';
import { shippedIndex } from './shipped-index';
import { entity } from './small-dictionary';

const index = compile([
  {
    ...entity('person/ann-lee', ['Ann Lee']),
    aliases: [
      { form: 'Ann Lee', lang: 'en', case: 'exact' },
      { form: 'Lee', lang: 'en', case: 'exact', needs: ['full-name'] },
    ],
  },
]);
const texts = (blocks: string[], context = EMPTY_CONTEXT) => {
  const answer = recognise(index, blocks, {}, context);
  return {
    ...answer,
    texts: answer.mentions.map(({ block, start, end }) => blocks[block]?.slice(start, end)),
  };
};

describe('what a page has established', () => {
  it('licenses later blocks through the context', () => {
    const first = texts(['Ann Lee spoke.']);
    expect(first.contextGrew).toBe(true);
    expect(texts(['Then Lee left.']).texts).toEqual([]);
    expect(texts(['Then Lee left.'], first.context).texts).toEqual(['Lee']);
  });

  it('does not grow by what it knows already', () => {
    const { context } = texts(['Ann Lee spoke.']);
    expect(texts(['Ann Lee spoke again.'], context).contextGrew).toBe(false);
  });

  it('is told to matter, or not, to what was found', () => {
    expect(texts(['Nobody spoke.']).settled).toBe(true);
    expect(texts(['Then Lee left.']).settled).toBe(false);
  });

  it('matters to a surname that stands alone: the page may be about another of that name', () => {
    const dated = compile([entity('person/ann-lee', ['Ann Lee', 'Lee'])]);
    const { context } = recognise(dated, ['Bob Lee sang.'], {});
    const first = recognise(dated, ['Then Lee left.'], {});
    expect(first.mentions).toHaveLength(1);
    expect(recognise(dated, ['Then Lee left.'], {}, context).mentions).toEqual([]);
    expect(first.settled).toBe(false);
  });

  it('remembers namesakes across blocks', () => {
    const { context } = texts(['Bob Lee sang.']);
    expect(context.namesakes).toEqual(['person/ann-lee: Bob Lee']);
    expect(texts(['Lee bowed.'], context).texts).toEqual([]);
  });

  it('knows a namesake again whose name has a colon', () => {
    const hunt = compile([entity('person/ann-hunt', ['Ann Hunt'], { notPartOf: ['Ann Hunt: The Film'] })]);
    const { context } = recognise(hunt, ['They saw Ann Hunt: The Film.'], {});
    expect(context.namesakes).toEqual(['person/ann-hunt: Ann Hunt: The Film']);
    expect(recognise(hunt, ['Rain fell.'], {}, context)).toMatchObject({ context, contextGrew: false });
  });

  it('gives a bare name to the one named last', () => {
    expect(texts(['Ann Lee met Bob Lee.', 'Lee laughed.']).texts).toEqual(['Ann Lee']);
    expect(texts(['Bob Lee met Ann Lee.', 'Lee laughed.']).texts).toEqual(['Ann Lee', 'Lee']);
  });

  it('is a plain value', () => {
    const { context } = texts(['Ann Lee met Bob Lee.']);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

const entitiesIn = (blocks: string[], context = EMPTY_CONTEXT) =>
  recognise(shippedIndex, blocks, {}, context).mentions.map(({ entity: id }) => id);

describe('a page that comes in parts', () => {
  const paragraphs = [
    'Fumio Kishida spoke in Tokyo. Japan will send Patriot missiles to the United States.',
    'Yoshimasa Hayashi answered; Jake Sullivan welcomed the revision of the Three Principles.',
    'The Self-Defense Forces said nothing.',
  ];

  it.each([1, 2])('has the same mentions when it is cut behind paragraph %i', (cut) => {
    const { context } = recognise(shippedIndex, paragraphs.slice(0, cut), {}, EMPTY_CONTEXT);
    const whole = entitiesIn(paragraphs);
    expect(whole).toContain('org/jsdf');
    expect([...entitiesIn(paragraphs.slice(0, cut)), ...entitiesIn(paragraphs.slice(cut), context)]).toEqual(
      whole,
    );
  });
});

describe('a cue that licenses one name and speaks against another', () => {
  const asked = compile([
    entity('org/guard', ['Sea Guard']),
    entity('org/fleet', ['Fleet'], { needs: [{ words: ['Poseidonia'] }] }),
    {
      ...entity('weapon/trident', ['Trident']),
      otherSenses: [{ label: 'a pub', forms: ['Trident'], cues: ['Poseidonia'] }],
    },
  ]);
  const blocks = ['The Sea Guard left Poseidonia.', 'The Fleet slept.'];

  it('counts for both, however the page is cut', () => {
    const [first = '', second = ''] = blocks;
    const { context } = recognise(asked, [first], {});
    expect(recognise(asked, blocks, {}).mentions).toHaveLength(2);
    expect(recognise(asked, [second], {}, context).mentions).toHaveLength(1);
  });

  it('written as a name is not met where the page writes it small', () => {
    const text = 'The Sea Guard left poseidonia. The Fleet slept.';
    expect(recognise(asked, [text], {}).mentions).toHaveLength(1);
  });
});

describe('a sign of an entity', () => {
  const signed = compile([
    { ...entity('org/atlantis', ['Atlantis']), signs: ['billion shells', 'Poseidonia'] },
    entity('org/guard', ['Sea Guard'], { needs: [{ entities: ['org/atlantis'] }] }),
    entity('weapon/trident', ['Trident']),
  ]);
  const found = (blocks: string[], context = EMPTY_CONTEXT) => recognise(signed, blocks, {}, context);
  const names = (text: string) => found([text]).mentions.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['speaks of it where it is not named', 'The Sea Guard cost a billion shells.', ['Sea Guard']],
    ['written as a name', 'The Sea Guard left Poseidonia.', ['Sea Guard']],
    ['NOT a name written small', 'The Sea Guard left poseidonia.', []],
    ['and is no mention itself', 'It cost a billion shells.', []],
  ])('%s', (_, text, mentions) => {
    expect(names(text)).toEqual(mentions);
  });

  it('also speaks of it to later blocks', () => {
    const { context } = found(['It cost a billion shells.']);
    expect(found(['The Sea Guard had a Trident.'], context).mentions).toHaveLength(2);
    expect(found(['The Sea Guard had a Trident.']).mentions).toHaveLength(1);
  });
});

describe('a related entity', () => {
  const related = compile([
    entity('weapon/trident', ['Trident']),
    { ...entity('org/guard', ['Guard'], { needs: [{ words: ['sea'] }] }), related: ['weapon/trident'] },
    {
      ...entity('org/fleet', ['Fleet'], { needs: [{ words: ['sea'] }], within: 'sentence' }),
      related: ['weapon/trident'],
    },
    { ...entity('org/crew', ['Crew']), related: ['weapon/trident'] },
    { ...entity('org/port', ['Port'], { needs: [{ words: ['sea'] }] }), related: ['place/atlantis'] },
    entity('place/atlantis', ['Atlantis']),
  ]);
  const names = (text: string) =>
    recognise(related, [text], {}).mentions.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['is evidence for a form that asks for some', 'The Guard got a Trident.', ['Guard', 'Trident']],
    ['NOT where some is asked for in one sentence', 'The Fleet got a Trident.', ['Trident']],
    ['and is not asked for by a form that stands alone', 'The Crew slept.', ['Crew']],
    ['NOT if it is a place', 'The Port is in Atlantis.', ['Atlantis']],
    ['NOT if it is not there', 'The Guard slept.', []],
  ])('%s', (_, text, mentions) => {
    expect(names(text)).toEqual(mentions);
  });
});
