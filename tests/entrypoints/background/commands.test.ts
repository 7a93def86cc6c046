import { expect, it, vi } from 'vitest';
import { browser } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const { followCommands } = await import('@/entrypoints/background/commands');

it('asks nothing of a browser that gives extensions no keys, so that all else can begin', () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  expect(followCommands).not.toThrow();
});
