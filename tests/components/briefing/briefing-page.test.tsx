// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { BriefingPage } from '@/components/BriefingPage';
import { briefingOnPage } from '@/data/briefing-on-page';
import type { Briefing } from '@/data/briefing';
import { sampleBriefing } from '@/tests/components/popup/sample-briefing';
import { english, sampleView } from '@/tests/components/sample-card';
import { shippedBriefing, shippedReport } from './shipped-briefing';

function draw(briefing: Briefing, report: ReturnType<typeof shippedReport> | undefined): void {
  const props = {
    lang: briefing.lang,
    briefing,
    page: report,
    isOutdated: false,
    onPage: briefingOnPage(briefing, report),
    loadCard: async (entity: string) =>
      sampleView({ entity, name: { text: `${briefing.lang} ${entity}`, lang: briefing.lang } }),
    onCopy: async () => true,
    onPrint: () => undefined,
  };
  act(() => render(<BriefingPage {...props} />, document.body));
}

function show(...shown: Parameters<typeof draw>): void {
  act(() => render(null, document.body));
  draw(...shown);
}

const idsOf = (selector: string) => [...document.body.querySelectorAll(selector)].map(({ id }) => id);
const numbers = (selector: string) =>
  new Set([...document.body.querySelectorAll(selector)].map(({ textContent }) => Number(textContent)));
const links = () =>
  [...document.body.querySelectorAll('.topbar nav a')].map((link) => link.getAttribute('href')?.slice(1));
const openCard = () => document.body.querySelector('dialog h2')?.textContent;

describe('the briefing', () => {
  it('has no part, and no way to one, for which the pack holds nothing', () => {
    show(
      sampleBriefing({ comparison: undefined, timeline: [], steps: [], charts: [], flows: [] }),
      undefined,
    );
    expect(idsOf('.block')).toEqual(['summary', 'sources']);
    expect(links()).toEqual(['summary', 'sources']);
    expect(document.body.querySelectorAll('svg.fig, table')).toHaveLength(0);
  });

  it('has every part of the shipped pack on a dated page that names its entities', async () => {
    show(await shippedBriefing('en'), shippedReport('2023-12-22'));
    const parts = [
      'summary',
      'since',
      'timeline',
      'budget',
      'flow',
      'rules',
      'disputed',
      'relations',
      'glossary',
    ];
    expect(idsOf('.block')).toEqual([...parts, 'sources']);
    for (const id of links()) expect(idsOf('.block')).toContain(id);
  });

  it('lists each source that it cites, and cites each that it lists', async () => {
    show(await shippedBriefing('en'), shippedReport('2023-12-22'));
    expect(numbers('a.src')).toEqual(numbers('#sources .src'));
  });

  it('marks every text that is not in the language of the reader', async () => {
    const [japanese, { timeline }] = await Promise.all([shippedBriefing('ja'), shippedBriefing('en')]);
    show({ ...japanese, timeline }, shippedReport('2023-12-22'));
    const foreign = [...document.body.querySelectorAll('main [lang=en]')].filter(
      (element) => element.closest('.slist, .page-entries') === null,
    );
    expect(foreign.length).toBeGreaterThan(timeline.length);
    const unmarked = foreign.filter((element) => {
      const told = element.closest('li') ?? element.closest('dd, td, p, h2');
      return told?.querySelector('.foreign') === null;
    });
    expect(unmarked.map(({ textContent }) => textContent)).toEqual([]);
  });

  it.each([
    ['few names', 3, []],
    ['as many names as fit', 10, []],
    ['more names than fit', 13, ['3 more']],
  ])('lists %s of the page, and what would run on below the summary unfolds', async (_, count, unfolding) => {
    const briefing = await shippedBriefing('en');
    const named = briefing.entries.filter(({ prominence }) => prominence === 'key').slice(0, count);
    const entities = named.map(({ entity }) => ({ entity, count: 1, frame: 0 }));
    show(briefing, { ...shippedReport('2023-12-22'), entities });
    const titles = [...document.body.querySelectorAll('.page-entries .row b')].map(
      ({ textContent }) => textContent,
    );
    expect(titles).toEqual(named.map(({ name }) => name.text));
    const summaries = [...document.body.querySelectorAll('.page-entries summary')];
    expect(summaries.map(({ textContent }) => textContent)).toEqual(unfolding);
    const open = document.body.querySelectorAll('.page-entries > ul > li');
    expect(open).toHaveLength(Math.min(count, 10));
  });

  it('shows the open card in the language that the reader chooses', async () => {
    const name = { start: 0, end: 10, entity: 'person/ada' };
    const sentence = { text: english('Ada Keeper spoke.'), links: [name], sources: [1] };
    const sections = [{ title: english('What happened'), sentences: [sentence] }];
    show(sampleBriefing({ sections }), undefined);
    act(() => document.body.querySelector<HTMLElement>('.name-link')?.click());
    await vi.waitFor(() => expect(openCard()).toBe('en person/ada'));
    draw(sampleBriefing({ sections, lang: 'ja' }), undefined);
    await vi.waitFor(() => expect(openCard()).toBe('ja person/ada'));
  });
});
