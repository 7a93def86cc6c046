// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { ToBackground } from '@/data/messages';
import type { PageAnswer } from '@/data/page-report';
import { sampleBriefing, sampleReport } from '@/tests/components/popup/sample-briefing';

type Answer = { value: unknown } | { error: string };

/** What the background answers to each question of the briefing. */
const answers: Partial<Record<keyof ToBackground, Answer | Promise<Answer>>> = {};
/** What the page in the other tab answers. */
let reported: Answer | Promise<Answer>;
const heard: ((message: unknown) => void)[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'backgrounder',
      sendMessage: async ({ method }: { method: keyof ToBackground }) => answers[method],
      onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    },
    tabs: { sendMessage: async () => reported },
  },
}));
vi.stubGlobal('location', { search: '?tab=7' });

const { showBriefing } = await import('@/entrypoints/briefing/briefing-page');

const SETTINGS = { value: { ...sampleReport().marking, lang: 'en', damaged: false } };
const ADDRESS = 'https://ledger.example/light';
const written = (date: string, address = ADDRESS): { value: PageAnswer } => ({
  value: { host: 'ledger.example', title: 'A light goes out', address, date, found: [] },
});
const reference = () => document.querySelector('.ref')?.textContent.replaceAll('\u00a0', ' ');

const alert = () => document.querySelector('.topbar [role=alert]')?.textContent;

/** A page has told the background something. */
const tell = () => heard.forEach((listener) => listener({ method: 'found' }));

function chooseJapanese(): void {
  answers.briefing = { value: sampleBriefing({ lang: 'ja' }) };
  answers.settings = { value: { ...SETTINGS.value, lang: 'ja' } };
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  heard.length = 0;
  answers.briefing = { value: sampleBriefing() };
  answers.settings = SETTINGS;
  reported = written('2023-12-22');
  document.body.replaceChildren(document.createElement('div'));
  await showBriefing(document.body.firstElementChild as HTMLElement);
});

it('follows its page to a place within it, and to no other page', async () => {
  reported = written('2019-06-01', `${ADDRESS}#section`);
  tell();
  await vi.waitFor(() => expect(reference()).toContain('1 Jun 2019'));
  reported = written('2026-01-15', `${ADDRESS}?id=2`);
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
  reported = new Promise((resolve) => {
    answerLate = resolve;
  });
  tell();
  reported = written('2026-01-15');
  tell();
  await vi.waitFor(() => expect(reference()).toContain('15 Jan 2026'));
  answerLate?.(written('2019-06-01'));
  reported = { value: 'no report' };
  chooseJapanese();
  tell();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('ja'));
  expect(reference()).toContain('2026年1月15日');
});
