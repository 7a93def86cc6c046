// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageAnswer } from '@/data/page-report';
import { sampleBriefing, sampleReport } from '@/tests/components/popup/sample-briefing';
import {
  answers,
  browser,
  page,
  renew,
  SETTINGS,
  tell,
  type Answer,
} from '@/tests/entrypoints/own-pages-browser';

vi.mock('wxt/browser', () => import('@/tests/entrypoints/own-pages-browser'));

const { showPopup } = await import('@/entrypoints/popup/popup-page');

const { marking: _, entities, ...facts } = sampleReport();
const REPORT: { value: PageAnswer } = {
  value: { ...facts, found: entities.map(({ entity, count, frame }) => [frame, [[entity, count]]]) },
};
const REFUSED = { error: 'The disk is full.' };
const status = () => document.querySelector('.status output')?.textContent;
const notice = () => document.querySelector('.state output')?.textContent;
const alert = () => document.querySelector('.notice [role=alert]')?.textContent;

let root: HTMLElement;

const open = () => showPopup(root);

beforeEach(() => {
  root = renew(REPORT);
});
afterEach(() => vi.restoreAllMocks());

it('says that it waits while the page is busy, and has the focus on the list when that answers', async () => {
  let pageAnswers: ((answer: Answer) => void) | undefined;
  page.says = new Promise((resolve) => {
    pageAnswers = resolve;
  });
  const opened = open();
  await vi.waitFor(() => expect(status()).toBe('Reading the page…'));
  pageAnswers?.(REPORT);
  await opened;
  expect(status()).toBe('2 names found');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('In order of appearance');
});

it('says that it waits also while the background is starting, and then shows what that tells at once', async () => {
  let start: ((answer: Answer) => void) | undefined;
  answers.settings = new Promise((resolve) => {
    start = resolve;
  });
  page.says = new Promise(() => undefined);
  void open();
  await vi.waitFor(() => expect(notice()).toBe('Reading the page…'));
  answers.settings = SETTINGS;
  start?.(SETTINGS);
  await vi.waitFor(() => expect(status()).toBe('Reading the page…'));
  expect(notice()).toBeUndefined();
});

it('is filled also in a browser that gives extensions no keys', async () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  await open();
  expect(status()).toBe('2 names found');
  expect(document.querySelector('.keys')).toBeNull();
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
  page.says = { error: 'There is no page.' };
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
  page.says = { error: 'There is no page.' };
  await open();
  expect(document.querySelector('.state h2')?.textContent).toBe('開けませんでした');
  expect(document.querySelector('.state button')?.textContent).toBe('もう一度試す');
  expect(document.activeElement).toBe(document.querySelector('.state button'));
});
