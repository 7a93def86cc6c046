// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, click, find, show } from './shown-popup';

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

const openSettings = () => click('button', 'Settings');

afterEach(clear);

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
