// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { ToBackground } from '@/data/messages';
import type { PageReport } from '@/data/page-report';
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
    tabs: { query: async () => [{ id: 7 }], sendMessage: async () => ({ value: report }) },
    commands: { getAll: async () => [] },
  },
}));
const { marking, ...report }: PageReport & { marking: object } = sampleReport();

const { showPopup } = await import('@/entrypoints/popup/popup-page');

const REFUSED = { error: 'The disk is full.' };
const heading = () => document.querySelector('.state h2')?.textContent;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answers.briefing = { value: sampleBriefing() };
  answers.settings = { value: { ...marking, lang: 'en', damaged: false } };
  delete answers.changeSettings;
  document.body.replaceChildren(document.createElement('div'));
  await showPopup(document.body.firstElementChild as HTMLElement);
});

it('shows that a change was refused, with a way to try again', async () => {
  answers.changeSettings = REFUSED;
  document.querySelector<HTMLElement>('.site [role=switch]')?.click();
  await vi.waitFor(() => expect(heading()).toBe('This could not be opened'));
  expect(document.querySelector('.state button')?.textContent).toBe('Try again');
});

it('shows that what a page has told could not be asked for', async () => {
  answers.settings = REFUSED;
  for (const listener of heard) listener({ method: 'found' });
  await vi.waitFor(() => expect(heading()).toBe('This could not be opened'));
});
