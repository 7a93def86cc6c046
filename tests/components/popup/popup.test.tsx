// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
    onShow: vi.fn<PopupProps['onShow']>(),
    onDismissNotice: vi.fn<PopupProps['onDismissNotice']>(),
    onOpenShortcuts: vi.fn<PopupProps['onOpenShortcuts']>(),
    onPage: briefingOnPage(sampleBriefing(), sampleReport()),
    onOpenBriefing: vi.fn<PopupProps['onOpenBriefing']>(),
    loadCard: async (entity) => sampleView({ entity, name: english(`Card of ${entity}`) }),
    ...changes,
  };
}

function show(changes: Partial<PopupProps> = {}): PopupProps {
  const props = popupProps(changes);
  act(() => render(<Popup {...props} />, document.body));
  return props;
}

function label(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

/** The first element that fits, by selector and by what its text or label contains. */
function find(selector: string, name = ''): HTMLElement {
  const found = [...document.body.querySelectorAll<HTMLElement>(selector)].find((element) =>
    label(element).includes(name),
  );
  if (found === undefined) throw new Error(`The popup has no ${selector} with "${name}".`);
  return found;
}

const click = (selector: string, name?: string) => act(() => find(selector, name).click());
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const shownPanel = () => find('[role=tabpanel]:not([hidden])');
const rows = () => [...shownPanel().querySelectorAll('.row b')].map((name) => name.textContent);

/** Chooses a value, as a reader does in a field. */
const change = (input: HTMLElement, value?: string) =>
  act(() => {
    if (value !== undefined) (input as HTMLSelectElement).value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
/** The radio button or checkbox with this label. */
const choice = (name: string) => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(name));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`The popup has no field "${name}".`);
  return input;
};

const focused = () => document.activeElement?.querySelector('b')?.textContent;
const openSettings = () => click('button', 'Settings');

/** The tab index of each tab. */
const stops = () => [...document.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('tabindex'));

/** Waits until an entry with this name is there. */
const entryNamed = (name: string) => vi.waitFor(() => expect(find('.entry h2').textContent).toBe(name));

afterEach(() => act(() => render(null, document.body)));

describe('the site', () => {
  it('has a switch that names it', () => {
    const { onSite } = show();
    expect(find('.site [role=switch]').getAttribute('aria-checked')).toBe('true');
    click('.site [role=switch]', 'ledger.example');
    expect(onSite).toHaveBeenCalledWith(false);
  });

  const marking = sampleReport().marking;
  it.each<[string, Partial<PopupProps>, string]>([
    ['names found', {}, '2 names found'],
    [
      'background entities marked too',
      {
        page: { status: 'ready', report: sampleReport({ marking: { ...marking, markBackground: true } }) },
      },
      '3 names found',
    ],
    [
      'only background entities',
      {
        page: {
          status: 'ready',
          report: sampleReport({ entities: [{ entity: 'country/coast', count: 2, frame: 0 }] }),
        },
      },
      'On. Nothing here to mark.',
    ],
    [
      'nothing found',
      { page: { status: 'ready', report: sampleReport({ entities: [] }) } },
      'On. No names found.',
    ],
    [
      'off',
      { page: { status: 'ready', report: sampleReport({ marking: { ...marking, siteOff: true } }) } },
      'Off on this site',
    ],
    ['paused', { paused: true }, 'Paused everywhere'],
    ['closed to extensions', { page: { status: 'cannot-run' } }, 'Not running on this page'],
  ])('says how it is: %s', (_, changes, status) => {
    show(changes);
    expect(find('.site output').textContent).toBe(status);
  });

  it('keeps its own setting while everything is paused', () => {
    const { onPause } = show({ paused: true });
    expect(find('.site [role=switch]').getAttribute('aria-checked')).toBe('true');
    expect(find('[aria-pressed]').getAttribute('aria-pressed')).toBe('true');
    click('.btn', 'Resume');
    expect(onPause).toHaveBeenCalledWith(false);
  });
});

describe('on this page', () => {
  it('lists names in order of appearance, and those of the background apart', () => {
    show();
    expect(rows()).toEqual(['Light Office', 'Ada Keeper', 'Coastland']);
    expect([...shownPanel().querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'In order of appearance',
      'Also named here',
    ]);
    expect(find('.row', 'Light Office').textContent).toContain('3 times');
  });

  it('has the focus when the popup opens, and arrows walk its rows', () => {
    show();
    expect(document.activeElement).toBe(find('#panel-page ul'));
    press('ArrowDown');
    expect(document.activeElement).toBe(find('.row', 'Light Office'));
    press('ArrowDown');
    expect(focused()).toBe('Ada Keeper');
    press('ArrowDown');
    expect(focused()).toBe('Ada Keeper');
    press('ArrowUp');
    expect(focused()).toBe('Light Office');
  });

  it('goes to a name that is chosen, in the frame that holds it', () => {
    const { onShow } = show();
    click('.row', 'Ada Keeper');
    expect(onShow).toHaveBeenCalledWith('person/ada', 7);
  });

  it('offers to mark names of the background too', () => {
    const { onSettings } = show();
    click('.option');
    expect(onSettings).toHaveBeenCalledWith({ markBackground: true });
  });

  it('shows the keys as they are, and leads to changing them', () => {
    const { onOpenShortcuts } = show();
    expect(find('.keys').textContent).toContain('Next nameAlt+Shift+N');
    click('.keys .link');
    expect(onOpenShortcuts).toHaveBeenCalledOnce();
  });

  it('leaves the summary one row away where there is nothing to list', () => {
    show({ page: { status: 'cannot-run' } });
    expect(shownPanel().textContent).toContain('Backgrounder cannot run here');
    click('.still');
    expect(shownPanel().textContent).toContain('A light went out.');
    expect(document.activeElement?.textContent).toBe('Briefing');
  });
});

describe('the tabs', () => {
  it('are one stop for the Tab key, and arrows choose among them', () => {
    show();
    expect(stops()).toEqual(['0', '-1', '-1']);
    find('[role=tab]').focus();
    press('ArrowLeft');
    expect(document.activeElement?.textContent).toContain('All entries');
    expect(stops()).toEqual(['-1', '-1', '0']);
    press('Home');
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Briefing');
    press('End');
    expect(shownPanel().id).toBe('panel-entries');
  });
});

describe('the summary', () => {
  it('gives each sentence its sources, its length and the day it was checked', () => {
    show();
    click('[role=tab]', 'Briefing');
    const text = shownPanel().textContent.replaceAll('\u00a0', ' ');
    expect(text).toContain('7 words · checked 22 Nov 2026');
    expect(text).toContain('A light went out.1 It came back.2');
    expect(shownPanel().querySelectorAll('.slist > li')).toHaveLength(2);
  });
});

describe('all entries', () => {
  it('opens an entry in the popup, goes on to related ones, and comes back to the row', async () => {
    show();
    click('[role=tab]', 'All entries');
    expect(rows()).toEqual(['Ada Keeper', 'Light Office', 'Coastland']);
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    expect(document.activeElement).toBe(find('.entry'));
    click('.rel button');
    await entryNamed('Card of org/light');
    expect(find('.back').textContent).toBe('Coastland');
    click('.back');
    await entryNamed('Card of country/coast');
    click('.back', 'All entries');
    expect(document.activeElement).toBe(find('#panel-entries .row', 'Coastland'));
  });

  it('says so when an entry cannot be loaded, and tries again', async () => {
    let fails = true;
    show({
      loadCard: async (entity) => {
        if (fails) throw new Error('No answer.');
        return sampleView({ entity });
      },
    });
    click('#panel-entries .row', 'Ada');
    await vi.waitFor(() => expect(find('.entry').textContent).toContain('did not answer'));
    fails = false;
    click('.entry .primary');
    await vi.waitFor(() => expect(find('.entry').textContent).toContain('Keeper of the lighthouse.'));
  });
});

describe('the settings', () => {
  it('stand in the place of the tabs, take the focus, and give it back to the button', () => {
    show();
    openSettings();
    expect(find('div.contents').hidden).toBe(true);
    expect(document.activeElement).toBe(find('.settings .back'));
    click('.settings .back');
    expect(document.querySelector('.settings')).toBeNull();
    expect(find('div.contents').hidden).toBe(false);
    expect(document.activeElement).toBe(find('button', 'Settings'));
  });

  it('show what is chosen', () => {
    show();
    openSettings();
    expect(choice('First in each section').checked).toBe(true);
    expect(choice('Every mention').checked).toBe(false);
    expect(choice('People').checked).toBe(true);
    expect(choice('Events').checked).toBe(false);
    expect((find('select') as HTMLSelectElement).value).toBe('browser');
  });

  it('ask for one change at a time', () => {
    const { onSettings } = show();
    openSettings();
    change(choice('First on the page'));
    expect(onSettings).toHaveBeenLastCalledWith({ density: 'page' });
    act(() => choice('Events').click());
    expect(onSettings).toHaveBeenLastCalledWith({ kind: 'event', on: true });
    act(() => choice('People').click());
    expect(onSettings).toHaveBeenLastCalledWith({ kind: 'person', on: false });
    click('.settings .option');
    expect(onSettings).toHaveBeenLastCalledWith({ markBackground: true });
    change(find('select'), 'ja');
    expect(onSettings).toHaveBeenLastCalledWith({ lang: 'ja' });
  });

  it('show each kind with its icon and underline, and the keys as they are', () => {
    show();
    openSettings();
    expect(document.querySelectorAll('.settings .choice .kind u')).toHaveLength(6);
    expect(document.querySelectorAll('.settings .choice .kind .i')).toHaveLength(6);
    expect(find('.settings .keys').textContent).toContain('Next nameAlt+Shift+N');
  });

  it('leave the page its landmarks: one banner, one main', () => {
    show();
    openSettings();
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelector('header')?.closest('main')).toBeNull();
  });

  it('can be reached where the page cannot be asked', () => {
    show({ page: { status: 'cannot-run' } });
    openSettings();
    expect(choice('First in each section').checked).toBe(true);
  });
});

describe('damaged settings', () => {
  it('are told in one sentence that can be dismissed', () => {
    const { onDismissNotice } = show({ notice: 'settings-damaged' });
    expect(find('.notice output').textContent).toContain('defaults apply');
    click('.notice button');
    expect(onDismissNotice).toHaveBeenCalledOnce();
  });
});
