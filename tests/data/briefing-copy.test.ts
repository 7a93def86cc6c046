import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWords } from '@/components/words/copy-words';
import { briefingCopy, type BriefingCopy } from '@/data/briefing-copy';
import { briefingHtml } from '@/data/briefing-html';
import { briefingMarkdown } from '@/data/briefing-markdown';
import type { PageReport } from '@/data/page-report';
import type { Lang } from '@/data/texts';
import { shippedBriefing, shippedReport } from '@/tests/components/briefing/shipped-briefing';
import { sampleBriefing, sampleEntry, sampleReport } from '@/tests/components/popup/sample-briefing';
import { english, japanese, sampleSource } from '@/tests/components/sample-card';

const FIXTURES = join(import.meta.dirname, '../fixtures/briefings');

/** Two entries whose facts begin before and after 22 December 2023, and one that has none. */
const SMALL = sampleBriefing({
  entries: [
    sampleEntry('person/ada', 'Ada Keeper', {
      otherName: japanese('灯台守'),
      facts: [
        {
          topic: 'role',
          text: english('She keeps the light.'),
          from: '2020-04',
          to: '2025-10-21',
          sources: [3, 1],
        },
        { topic: 'event', text: english('She left it.'), from: '2025-10-21', to: '2025-10-21', sources: [2] },
      ],
    }),
    sampleEntry('org/light', 'Light Office', {
      kind: 'org',
      facts: [{ topic: 'event', text: english('It was founded.'), from: '2024', sources: [2] }],
    }),
    sampleEntry('country/coast', 'Coastland', { kind: 'country' }),
  ],
  sources: [sampleSource(1), sampleSource(2, { date: undefined }), sampleSource(3, { kind: 'official' })],
});

const smallCopy = (lang: Lang, page: Partial<PageReport> | undefined) =>
  briefingCopy({ ...SMALL, lang }, page && sampleReport(page), copyWords(lang));

const copyOf = async (lang: Lang, date: string) =>
  briefingCopy(await shippedBriefing(lang), shippedReport(date), copyWords(lang));

/** Small, and full of signs that Markdown and HTML read as their own. */
const TRAPS: BriefingCopy = {
  lang: 'en',
  title: '# A <b>bold</b> & *starred* title',
  page: {
    label: 'Page',
    title: 'Click](javascript:alert(1)) [me',
    address: 'javascript:alert(1)',
    date: '2023',
  },
  notes: ['1. not a list', '- nor this'],
  sections: [
    {
      title: 'Name_with_lines | and `code`',
      items: [{ text: '<script>alert("x")</script>\n\n# no heading', period: '“since” <2023>', notes: [1] }],
    },
  ],
  sourcesTitle: 'Sources',
  sources: [
    {
      number: 1,
      title: 'A [title] with "quotes"',
      publisher: "O'Paper & Co",
      address: 'https://paper.example/a?b=<c>&d=e f',
    },
  ],
};

describe.each([
  ['markdown', briefingMarkdown],
  ['html', briefingHtml],
] as const)('a copy as %s', (format, write) => {
  it.each([
    ['dated', smallCopy('en', {})],
    ['undated', smallCopy('en', { date: undefined })],
    ['alone', smallCopy('en', undefined)],
    ['japanese', smallCopy('ja', {})],
    ['traps', TRAPS],
  ])('is as reviewed: %s', async (name, copy) => {
    await expect(write(copy)).toMatchFileSnapshot(join(FIXTURES, `${name}-${format}.txt`));
  });
});

describe('a copy of the shipped pack', () => {
  it('names entities in order of appearance, with what was known on the day of the page', async () => {
    const { sections } = await copyOf('en', '2023-12-22');
    expect(sections.map(({ title }) => title.split(' (')[0])).toEqual([
      'Patriot',
      '2014 transfer principles',
      'Patriot transfer to the United States',
      'Yoshimasa Hayashi',
      'Jake Sullivan',
      'Japan',
    ]);
    const texts = sections.flatMap(({ items }) => items.map(({ text }) => text)).join('\n');
    expect(texts).toContain('On 22 December 2023 Tokyo agreed to transfer');
    expect(texts).not.toContain('hand-over was complete');
  });

  it('numbers its own sources, all of them used and none missing', async () => {
    const { sections, sources } = await copyOf('ja', '2023-12-22');
    const used = new Set(sections.flatMap(({ items }) => items.flatMap(({ notes }) => notes)));
    expect(sources.map(({ number }) => number)).toEqual([...used].toSorted((a, b) => a - b));
  });

  it('says the page, its date, the pack and its version', async () => {
    const copy = await copyOf('en', '2023-12-22');
    expect(copy.page).toMatchObject({ address: shippedReport(undefined).address, date: '22 Dec 2023' });
    expect(copy.notes.join(' ')).toMatch(/version \d+\.\d+\.\d+, as of 22 Nov 2026/);
  });
});
