import { describe, expect, it } from 'vitest';
import { compile } from '@/matching/compile';
import { EMPTY_CONTEXT, recognise } from '@/matching/recognise';
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

  it('remembers namesakes across blocks', () => {
    const { context } = texts(['Bob Lee sang.']);
    expect(context.namesakes).toEqual(['person/ann-lee: Bob Lee']);
    expect(texts(['Lee bowed.'], context).texts).toEqual([]);
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
