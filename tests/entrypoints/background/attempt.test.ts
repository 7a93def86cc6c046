/** What nobody waits for, and fails: it is said in the log, and no promise ends unhandled, which would fail this file. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, press, stored, tabs, told } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const { changeSettings } = await import('@/entrypoints/background/change-settings');
const { followCommands } = await import('@/entrypoints/background/commands');
followCommands();

const REPORT = { host: 'paper.example', title: '', address: 'https://paper.example/', found: [] };
const full = () => Promise.reject(new Error('The disk is full.'));

describe('what fails in the background where nobody waits for it', () => {
  const logged = vi.fn<(sentence: string, cause: unknown) => void>();

  beforeEach(() => {
    logged.mockReset();
    vi.spyOn(console, 'error').mockImplementation(logged);
    stored.clear();
    told.length = 0;
    tabs.splice(0, tabs.length, { id: 1, says: { value: REPORT } });
  });
  afterEach(() => vi.restoreAllMocks());

  const waitForError = (sentence: string, cause: string) =>
    vi.waitFor(() =>
      expect(logged).toHaveBeenCalledWith(sentence, expect.objectContaining({ message: cause })),
    );

  it('is said of a key that would have changed a setting', async () => {
    vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
    press('toggle-site', 1);
    await waitForError('Backgrounder could not do what the key for "toggle-site" asks.', 'The disk is full.');
  });

  it('is said of a page that cannot do what it is told', async () => {
    tabs.push({ id: 2, says: { error: 'The page is out of order.' } });
    await changeSettings({ paused: true });
    await waitForError('Backgrounder could not tell a tab "markingChanged".', 'The page is out of order.');
  });

  it('is said of the name of the button', async () => {
    vi.spyOn(browser.action, 'setTitle').mockImplementation(full);
    await changeSettings({ paused: true });
    await waitForError('Backgrounder could not name its toolbar button.', 'The disk is full.');
  });

  it('is no word worth where no extension may run', async () => {
    press('next-mention', 9);
    press('toggle-site', 1);
    await vi.waitFor(() => expect(stored.get('settings')).toMatchObject({ sitesOff: ['paper.example'] }));
    expect(logged).not.toHaveBeenCalled();
  });
});
