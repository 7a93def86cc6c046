/** The popup in a document, for the tests that work in it. A file that uses it says `@vitest-environment happy-dom`. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Popup } from '@/components/Popup';
import type { PopupProps } from '@/components/popup-props';
import { briefingOnPage } from '@/data/briefing-on-page';
import { english, sampleView } from '@/tests/components/sample-card';
import { sampleBriefing, sampleReport } from './sample-briefing';

function popupProps(changes: Partial<PopupProps> = {}): PopupProps {
  return {
    lang: 'en',
    briefing: sampleBriefing(),
    page: { status: 'ready', report: sampleReport() },
    paused: false,
    settings: { density: 'section', kindsOff: ['event'], markBackground: false, lang: 'browser' },
    shortcuts: [{ label: 'next', keys: 'Alt+Shift+N' }],
    onSite: vi.fn<PopupProps['onSite']>(),
    onDate: vi.fn<PopupProps['onDate']>(),
    onPause: vi.fn<PopupProps['onPause']>(),
    onSettings: vi.fn<PopupProps['onSettings']>(),
    onShow: vi.fn<PopupProps['onShow']>(async () => true),
    onDismissNotice: vi.fn<PopupProps['onDismissNotice']>(),
    onOpenShortcuts: vi.fn<PopupProps['onOpenShortcuts']>(),
    onPage: briefingOnPage(sampleBriefing(), sampleReport()),
    onOpenBriefing: vi.fn<PopupProps['onOpenBriefing']>(),
    onCopy: vi.fn<PopupProps['onCopy']>(async () => true),
    loadCard: async (entity) => sampleView({ entity, name: english(`Card of ${entity}`) }),
    ...changes,
  };
}

export function show(changes: Partial<PopupProps> = {}): PopupProps {
  const props = popupProps(changes);
  act(() => render(<Popup {...props} />, document.body));
  return props;
}

function label(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

/** The first element that fits, by selector and by what its text or label contains. */
export function find(selector: string, name = ''): HTMLElement {
  const found = [...document.body.querySelectorAll<HTMLElement>(selector)].find((element) =>
    label(element).includes(name),
  );
  if (found === undefined) throw new Error(`The popup has no ${selector} with "${name}".`);
  return found;
}

export const click = (selector: string, name?: string) => act(() => find(selector, name).click());
export const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers });
    document.activeElement?.dispatchEvent(event);
  });

export const clear = () => act(() => render(null, document.body));
