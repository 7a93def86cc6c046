import { expect, test } from 'vitest';
import { briefingOf, type FindLinks } from '@/data/briefing';
import { readPackFolder } from '@/data/pack-files';

const pack = readPackFolder('data/packs/japan-arms-exports');

const noLinks: FindLinks = async () => [];

test('the summary has its five questions, and each sentence a listed source', async () => {
  const briefing = await briefingOf(pack, 'en', noLinks);
  expect(briefing.sections.map((section) => section.title.text)).toEqual([
    'What happened',
    'Why it matters',
    'How we got here',
    'What is unclear',
    'What’s next',
  ]);
  for (const sentence of briefing.sections.flatMap((section) => section.sentences)) {
    expect(sentence.sources.length).toBeGreaterThan(0);
    for (const number of sentence.sources) expect(briefing.sources[number - 1]?.number).toBe(number);
  }
});

test('every entity of the pack is an entry, with each form of its name once', async () => {
  const { entries } = await briefingOf(pack, 'ja', noLinks);
  expect(entries.map((entry) => entry.entity)).toEqual(pack.entities.map((entity) => entity.id));
  for (const entry of entries) expect(new Set(entry.forms).size).toBe(entry.forms.length);
});

test('a Japanese briefing is in Japanese throughout', async () => {
  const briefing = await briefingOf(pack, 'ja', noLinks);
  const texts = [
    ...briefing.sections.map((section) => section.title),
    ...briefing.entries.map((entry) => entry.gist),
  ];
  expect(texts.filter((text) => text.lang !== 'ja')).toEqual([]);
});
