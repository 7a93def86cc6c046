// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { ToBackground } from '@/data/messages';
import type { PageAnswer } from '@/data/page-report';
import { sampleBriefing, sampleReport } from '@/tests/components/popup/sample-briefing';

/** What the background answers to each question of the popup. */
const answers: Partial<Record<keyof ToBackground, object>> = {};
const heard: ((message: unknown) => void)[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'backgrounder',
      sendMessage: async ({ method }: { method: keyof ToBackground }) => answers[method],
      onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    },
    tabs: { query: async () => [{ id: 7 }], sendMessage: () => reported },
    commands: { getAll: async () => [] },
  },
}));
const { marking, entities, ...page } = sampleReport();
const report: PageAnswer = {
  ...page,
  found: entities.map(({ entity, count, frame }) => [frame, [[entity, count]]]),
};
/** What the page says of itself, once it does. */
let reported: Promise<unknown>;
let pageAnswers: ((answer: unknown) => void) | undefined;

const { showPopup } = await import('@/entrypoints/popup/popup-page');

const REFUSED = { error: 'The disk is full.' };
const status = () => document.querySelector('.status output')?.textContent;
const heading = () => document.querySelector('.state h2')?.textContent;

async function open(): Promise<void> {
  document.body.replaceChildren(document.createElement('div'));
  await showPopup(document.body.firstElementChild as HTMLElement);
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answers.briefing = { value: sampleBriefing() };
  answers.settings = { value: { ...marking, lang: 'en', damaged: false } };
  answers.changeSettings = { value: undefined };
  reported = Promise.resolve({ value: report });
});

it('says that it waits while the page is busy, and has the focus on the list when that answers', async () => {
  reported = new Promise((resolve) => {
    pageAnswers = resolve;
  });
  const opened = open();
  await vi.waitFor(() => expect(status()).toBe('Reading the page…'));
  pageAnswers?.({ value: report });
  await opened;
  expect(status()).toBe('2 names found');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('In order of appearance');
});

it('shows that a change was refused, with a way to try again', async () => {
  await open();
  answers.changeSettings = REFUSED;
  document.querySelector<HTMLElement>('.site [role=switch]')?.click();
  await vi.waitFor(() => expect(heading()).toBe('This could not be opened'));
  expect(document.querySelector('.state button')?.textContent).toBe('Try again');
});

it('shows that what a page has told could not be asked for', async () => {
  await open();
  answers.settings = REFUSED;
  for (const listener of heard) listener({ method: 'found' });
  await vi.waitFor(() => expect(heading()).toBe('This could not be opened'));
});
