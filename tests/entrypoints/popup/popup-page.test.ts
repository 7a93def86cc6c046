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

const SETTINGS = { value: { ...marking, lang: 'en', damaged: false } };
const REFUSED = { error: 'The disk is full.' };
const status = () => document.querySelector('.status output')?.textContent;
const notice = () => document.querySelector('.state output')?.textContent;
const alert = () => document.querySelector('.notice [role=alert]')?.textContent;

/** A page has told the background something. */
const tell = () => heard.forEach((listener) => listener({ method: 'found' }));

async function open(): Promise<void> {
  document.body.replaceChildren(document.createElement('div'));
  await showPopup(document.body.firstElementChild as HTMLElement);
}

beforeEach(() => {
  heard.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answers.briefing = { value: sampleBriefing() };
  answers.settings = SETTINGS;
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

it('says that it waits also while the background is starting, and then shows what that tells at once', async () => {
  let start: ((answer: object) => void) | undefined;
  answers.settings = new Promise((resolve) => {
    start = resolve;
  });
  reported = new Promise(() => undefined);
  void open();
  await vi.waitFor(() => expect(notice()).toBe('Reading the page…'));
  answers.settings = SETTINGS;
  start?.(SETTINGS);
  await vi.waitFor(() => expect(status()).toBe('Reading the page…'));
  expect(notice()).toBeUndefined();
});

it('says that a change was refused, and leaves all else as it is', async () => {
  await open();
  const filter = document.querySelector<HTMLInputElement>('[type=search]');
  if (filter === null) throw new Error('The popup has no field to filter its entries.');
  filter.value = 'ada';
  filter.dispatchEvent(new Event('input', { bubbles: true }));
  answers.changeSettings = REFUSED;
  document.querySelector<HTMLElement>('.site [role=switch]')?.click();
  await vi.waitFor(() => expect(alert()).toMatch(/^Your choice could not be saved/));
  expect(status()).toBe('2 names found');
  expect(document.querySelector('[type=search]')).toBe(filter);
  expect(filter.value).toBe('ada');
  document.querySelector<HTMLElement>('.notice button')?.click();
  await vi.waitFor(() => expect(alert()).toBeUndefined());
});

it('says so in the language of the reader, not in that of the browser', async () => {
  answers.briefing = { value: sampleBriefing({ lang: 'ja' }) };
  await open();
  reported = Promise.resolve({ error: 'There is no page.' });
  tell();
  await vi.waitFor(() => expect(alert()).toMatch(/^拡張機能から応答がない/));
});

it('says that what a page has told could not be asked for, until it can', async () => {
  await open();
  answers.settings = REFUSED;
  tell();
  await vi.waitFor(() => expect(alert()).toMatch(/may be out of date/));
  expect(status()).toBe('2 names found');
  answers.settings = SETTINGS;
  tell();
  await vi.waitFor(() => expect(alert()).toBeUndefined());
});

it('says that it could not be opened, with a way to try again, while there is nothing else to show', async () => {
  answers.briefing = { value: sampleBriefing({ lang: 'ja' }) };
  reported = Promise.resolve({ error: 'There is no page.' });
  await open();
  expect(document.querySelector('.state h2')?.textContent).toBe('開けませんでした');
  expect(document.querySelector('.state button')?.textContent).toBe('もう一度試す');
  expect(document.activeElement).toBe(document.querySelector('.state button'));
});
