// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '@/components/popup-props';
import { sampleReport } from './sample-briefing';
import { clear, click, find, press, show } from './shown-popup';

const shownPanel = () => find('[role=tabpanel]:not([hidden])');
const rows = () => [...shownPanel().querySelectorAll('.row b')].map((name) => name.textContent);
const focused = () => document.activeElement?.querySelector('b')?.textContent;

/** The tab index of each tab. */
const stops = () => [...document.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('tabindex'));

/** Waits until an entry with this name is there. */
const entryNamed = (name: string) => vi.waitFor(() => expect(find('.entry h2').textContent).toBe(name));

afterEach(clear);

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

  it('has the focus on the tab when it is resumed, unless that was by the button that stays', () => {
    show({ paused: true });
    find('.btn', 'Resume').focus();
    show();
    expect(document.activeElement).toBe(find('[role=tab]', 'On this page'));
    show({ paused: true });
    find('[aria-pressed]').focus();
    show();
    expect(document.activeElement).toBe(find('[aria-pressed]'));
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
    expect(document.querySelector('.entry')).toBeNull();
  });

  it('opens the entry of a name that the page cannot show, with the way back to its row', async () => {
    show({ onShow: async () => false });
    click('.row', 'Ada Keeper');
    await entryNamed('Card of person/ada');
    expect(document.activeElement).toBe(find('#panel-page .entry'));
    expect(find('#panel-page > div').hidden).toBe(true);
    click('.back', 'On this page');
    expect(find('#panel-page > div').hidden).toBe(false);
    expect(document.activeElement).toBe(find('.row', 'Ada Keeper'));
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

  it('says nothing of keys where the browser has none to give', () => {
    show({ shortcuts: undefined });
    expect(document.querySelector('.keys')).toBeNull();
    click('button', 'Settings');
    expect(document.querySelector('.keys')).toBeNull();
  });

  it('leaves the summary one row away where there is nothing to list', () => {
    show({ page: { status: 'cannot-run' } });
    expect(shownPanel().textContent).toContain('Backgrounder cannot run here');
    // Of all causes this is the one that readers can mend.
    expect(shownPanel().textContent).toContain('settings for extensions');
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

describe('the briefing', () => {
  it('is copied in either format, which a polite region confirms', async () => {
    const { onCopy } = show();
    click('[role=tab]', 'Briefing');
    expect(find('.copy output').textContent).toBe('');
    click('.copy button', 'Markdown');
    await vi.waitFor(() => expect(find('.copy output').textContent).toMatch(/was copied/));
    click('.copy button', 'HTML');
    expect(onCopy).toHaveBeenNthCalledWith(1, 'markdown');
    expect(onCopy).toHaveBeenNthCalledWith(2, 'html');
  });

  it('says so when the browser does not let it be copied', async () => {
    show({ onCopy: async () => false });
    click('.copy button', 'HTML');
    await vi.waitFor(() => expect(find('.copy output').textContent).toMatch(/could not be copied/));
  });
});

describe('damaged settings', () => {
  it('are told in one sentence that can be dismissed', () => {
    const { onDismissNotice } = show({ notice: 'settings-damaged' });
    expect(find('.notice output').textContent).toContain('defaults apply');
    click('.notice button');
    expect(onDismissNotice).toHaveBeenCalledOnce();
    find('.notice button').focus();
    show();
    expect(document.activeElement).toBe(find('[role=tab]', 'On this page'));
  });
});
