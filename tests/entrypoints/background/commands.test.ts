import { beforeEach, expect, it, vi } from 'vitest';
import { browser, kept, press, stored, tabs } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const { followCommands } = await import('@/entrypoints/background/commands');
followCommands();

const REPORT = { host: 'paper.example', title: '', address: 'https://paper.example/', found: [] };

const inMemory = (on: boolean) =>
  vi.waitFor(() => expect([...kept.values()]).toEqual([[{ site: REPORT.host, on }]]));

beforeEach(() => {
  stored.clear();
  kept.clear();
  tabs.splice(0, tabs.length, { id: 1, says: { value: REPORT } });
});

it('switches a site off and on by key, and stores nothing of one in a private window', async () => {
  press('toggle-site', 1, true);
  await inMemory(false);
  press('toggle-site', 1, true);
  await inMemory(true);
  expect([...stored.keys()]).toEqual([]);
  press('toggle-site', 1);
  await vi.waitFor(() => expect(stored.get('settings')).toMatchObject({ sitesOff: [REPORT.host] }));
});

it('asks nothing of a browser that gives extensions no keys, so that all else can begin', () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  expect(followCommands).not.toThrow();
});
