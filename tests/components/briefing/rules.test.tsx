// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Rules } from '@/components/briefing/Rules';
import { briefingWords } from '@/components/words/briefing-words';
import { cardWords } from '@/components/words/card-words';
import type { Lang } from '@/data/texts';
import { seenFrom, shippedBriefing, shippedPack } from './shipped-briefing';

/** Draws the rules as seen from a page of that day; returns the callback that opens cards. */
async function show(date: string | undefined, lang: Lang = 'en') {
  const briefing = await shippedBriefing(lang);
  const onPage = seenFrom(briefing, date);
  const { comparison } = onPage;
  if (comparison === undefined) throw new Error('The pack compares nothing.');
  const onOpen = vi.fn<(entity: string, from: HTMLElement) => void>();
  const props = {
    briefing,
    onPage,
    comparison,
    words: briefingWords(lang),
    cardWords: cardWords(lang),
    onOpen,
  };
  act(() => {
    render(null, document.body);
    render(<Rules {...props} />, document.body);
  });
  return onOpen;
}

const texts = (selector: string) =>
  [...document.body.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replaceAll('\u00a0', ' '),
  );

const rows = Object.values(shippedPack.comparison?.rows ?? []);
const columns = shippedPack.comparison?.columns ?? [];

describe('the rules compared', () => {
  it('are a table with a caption, every version in its heads and every point in its rows', async () => {
    await show('2023-12-22');
    expect(texts('caption h2')).toEqual([shippedPack.comparison?.title.en]);
    expect(texts('thead th[scope=col] button')).toEqual(columns.map(({ label }) => label.en));
    expect(texts('tbody th[scope=row]')).toEqual([...rows.map(({ label }) => label.en), 'Disputed readings']);
    for (const row of document.body.querySelectorAll('tbody tr'))
      expect(row.querySelectorAll('td')).toHaveLength(columns.length);
  });

  it('have sources for each cell that says something, and say of the others that no source does', async () => {
    await show('2023-12-22');
    const cells = [...document.body.querySelectorAll('tbody tr:not(.disputed) td')];
    const silent = cells.filter((cell) => cell.querySelector('a.src') === null);
    expect(cells.length - silent.length).toBe(rows.flatMap((row) => Object.keys(row.cells)).length);
    for (const cell of silent) expect(cell.textContent).toContain('No source says.');
  });

  it.each([
    ['1950-01-01', undefined, 'there were no such rules yet'],
    ['2019-06-01', 'When written2014since 1 Apr 2014', 'the rules of 2014 governed'],
    ['2023-12-22', 'When writtenDec 2023since 22 Dec 2023', 'the rules of Dec 2023 governed'],
    ['2026-06-01', 'When written and nowApr 2026since 21 Apr 2026', 'the rules of Apr 2026 governed'],
    [undefined, undefined, undefined],
  ])('mark on a page of %s the version that governed: %s', async (date, head, note) => {
    await show(date);
    expect(texts('thead .here')).toEqual(head === undefined ? [] : [head]);
    expect(document.body.querySelectorAll('tbody .here')).toHaveLength(
      head === undefined ? 0 : rows.length + 1,
    );
    expect(texts('caption .note').join('')).toContain(note ?? '');
    expect(texts('thead th').at(-1)).toMatch(/^(When written and now|Now)Apr 2026/);
  });

  it('name the claims about a version that are disputed, and lead to both readings', async () => {
    await show('2023-12-22');
    const links = [...document.body.querySelectorAll('.disputed td a')];
    expect(links.map(({ textContent }) => textContent)).toContain('Japan changed its laws.');
    for (const link of links) {
      const at = Number(/^#reading-(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1]) - 1;
      expect(shippedPack.disputed?.[at]?.claim.en).toBe(link.textContent);
    }
  });

  it('lead to the card of each version', async () => {
    const onOpen = await show('2023-12-22');
    document.body.querySelector<HTMLElement>('thead button')?.click();
    expect(onOpen).toHaveBeenCalledWith('policy/export-rules-1967', expect.anything());
  });
});
