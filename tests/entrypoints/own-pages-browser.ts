/** As much of the browser as popup and briefing need: a background, and the page of a tab, that answer what a test says. */
import { vi } from 'vitest';
import type { ToBackground } from '@/data/messages';
import { sampleBriefing, sampleReport } from '@/tests/components/popup/sample-briefing';

export type Answer = { value: unknown } | { error: string };

/** What the background answers to each question. */
export const answers: Partial<Record<keyof ToBackground, Answer | Promise<Answer>>> = {};
/** What the page answers. */
export const page: { says: Answer | Promise<Answer> } = { says: { error: 'There is no page.' } };

export const SETTINGS = { value: { ...sampleReport().marking, lang: 'en', damaged: false } };

const heard: ((message: unknown) => void)[] = [];

export const browser = {
  runtime: {
    id: 'backgrounder',
    sendMessage: async ({ method }: { method: keyof ToBackground }) => answers[method],
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
  },
  tabs: { query: async () => [{ id: 7 }], sendMessage: async () => page.says },
  storage: { session: { get: async () => ({ run: 'this' }) } },
  commands: { getAll: async () => [] },
};

/** A page has told the background something. */
export const tell = () => heard.forEach((listener) => listener({ method: 'found' }));

/** An empty document, in which a page of ours can be shown over a page that says this. */
export function renew(says: Answer): HTMLElement {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  heard.length = 0;
  answers.briefing = { value: sampleBriefing() };
  answers.settings = SETTINGS;
  answers.changeSettings = { value: undefined };
  page.says = says;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return root;
}

/** The reader has chosen another language. */
export function chooseJapanese(): void {
  answers.briefing = { value: sampleBriefing({ lang: 'ja' }) };
  answers.settings = { value: { ...SETTINGS.value, lang: 'ja' } };
}
