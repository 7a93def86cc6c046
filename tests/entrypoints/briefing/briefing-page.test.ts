// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageAnswer } from '@/data/page-report';
import {
  answers,
  chooseJapanese,
  page,
  renew,
  SETTINGS,
  tell,
  type Answer,
} from '@/tests/entrypoints/own-pages-browser';

vi.mock('wxt/browser', () => import('@/tests/entrypoints/own-pages-browser'));
vi.stubGlobal('location', { search: '?tab=7&run=this' });

const { showBriefing } = await import('@/entrypoints/briefing/briefing-page');

const ADDRESS = 'https://ledger.example/light';
const written = (date: string, address = ADDRESS): { value: PageAnswer } => ({
  value: { host: 'ledger.example', title: 'A light goes out', address, date, found: [] },
});
const reference = () => document.querySelector('.ref')?.textContent.replaceAll('\u00a0', ' ');

const alert = () => document.querySelector('.topbar [role=alert]')?.textContent;

beforeEach(() => showBriefing(renew(written('2023-12-22'))));

it('follows its page to a place within it, and to no other page', async () => {
  page.says = written('2019-06-01', `${ADDRESS}#section`);
  tell();
  await vi.waitFor(() => expect(reference()).toContain('1 Jun 2019'));
  page.says = written('2026-01-15', `${ADDRESS}?id=2`);
  chooseJapanese();
  tell();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('ja'));
  expect(reference()).toContain('2019年6月1日');
});

it('keeps what it shows when it cannot be filled anew, and says so until it can', async () => {
  const title = document.querySelector('h1');
  answers.settings = { error: 'The disk is gone.' };
  tell();
  await vi.waitFor(() => expect(alert()).toMatch(/may be out of date/));
  expect(document.querySelector('h1')).toBe(title);
  answers.settings = SETTINGS;
  tell();
  await vi.waitFor(() => expect(alert()).toBeUndefined());
});

it('is not set back by an answer that comes after a later one', async () => {
  let answerLate: ((answer: Answer) => void) | undefined;
  page.says = new Promise((resolve) => {
    answerLate = resolve;
  });
  tell();
  page.says = written('2026-01-15');
  tell();
  await vi.waitFor(() => expect(reference()).toContain('15 Jan 2026'));
  answerLate?.(written('2019-06-01'));
  page.says = { value: 'no report' };
  chooseJapanese();
  tell();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('ja'));
  expect(reference()).toContain('2026年1月15日');
});
