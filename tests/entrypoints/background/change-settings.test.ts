import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stored, tabs, told } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const { changeSettings } = await import('@/entrypoints/background/change-settings');

describe('a change of the settings', () => {
  beforeEach(() => {
    stored.clear();
    told.length = 0;
    tabs.splice(0, tabs.length, { id: 1 }, { id: 2 });
  });

  it('is done when it is stored and every tab has been told, though none of them answers', async () => {
    await changeSettings({ paused: true });
    expect(stored.get('settings')).toMatchObject({ paused: true });
    expect(told.map(({ tab }) => tab)).toEqual([1, 2]);
    expect(told[0]?.message).toMatchObject({ method: 'markingChanged' });
  });

  it('is told again when it is asked for again: nobody may have been told the first time', async () => {
    await changeSettings({ paused: true });
    await changeSettings({ paused: true });
    expect(told).toHaveLength(4);
  });
});
