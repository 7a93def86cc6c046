import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '@/components/dates';
import { briefingWords } from '@/components/words/briefing-words';
import { briefingCopy, type BriefingCopy } from '@/data/briefing-copy';
import { briefingHtml } from '@/data/briefing-html';
import { briefingMarkdown } from '@/data/briefing-markdown';
import type { Lang } from '@/data/texts';
import { shippedBriefing, shippedReport } from '@/tests/components/briefing/shipped-briefing';

const FIXTURES = join(import.meta.dirname, '../fixtures/briefings');

async function copyOf(lang: Lang, date: string | undefined, hasPage = true): Promise<BriefingCopy> {
  const words = briefingWords(lang);
  return briefingCopy(await shippedBriefing(lang), hasPage ? shippedReport(date) : undefined, {
    ...words.copy,
    sources: words.sources,
    date: (day) => formatDate(lang, day).replaceAll('\u00a0', ' '),
    period: (period) => formatPeriod(lang, period)?.replaceAll('\u00a0', ' '),
  });
}

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
  it.each<[string, () => Promise<BriefingCopy>]>([
    ['dated', () => copyOf('en', '2023-12-22')],
    ['undated', () => copyOf('en', undefined)],
    ['alone', () => copyOf('en', undefined, false)],
    ['japanese', () => copyOf('ja', '2023-12-22')],
    ['traps', async () => TRAPS],
  ])('is as reviewed: %s', async (name, copy) => {
    await expect(write(await copy())).toMatchFileSnapshot(join(FIXTURES, `${name}-${format}.txt`));
  });
});

describe('a copy', () => {
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
