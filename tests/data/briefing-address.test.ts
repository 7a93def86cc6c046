import { beforeEach, describe, expect, it, vi } from 'vitest';

/** `storage.session` in memory: it is empty whenever the browser starts. */
const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `moz-extension://backgrounder${path}` },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) =>
          Object.entries(items).forEach(([key, value]) => session.set(key, value)),
      },
    },
  },
}));

const { briefingAddress, tabInAddress } = await import('@/data/briefing-address');

const searchOf = async (tab: number) => new URL(await briefingAddress(tab)).search;

beforeEach(() => session.clear());

describe('the address of a briefing', () => {
  // Chromium's ids reach to 2^31.
  it.each([7, 2_049_942_701])('names tab %i as long as the browser runs', async (tab) => {
    const search = await searchOf(tab);
    await searchOf(8);
    expect(await tabInAddress(search)).toBe(tab);
    session.clear();
    expect(await tabInAddress(search)).toBeUndefined();
    await searchOf(tab);
    expect(await tabInAddress(search)).toBeUndefined();
  });

  it('names no tab where there is none', async () => {
    expect(await briefingAddress(undefined)).toBe('moz-extension://backgrounder/briefing.html');
    expect(session.size).toBe(0);
  });
});

it.each([
  '?tab=7',
  '?tab=nonsense&run=RUN',
  '?tab=-1&run=RUN',
  '?tab=&run=RUN',
  '?run=RUN',
  '',
  '?tab=7&run=',
])('the address %s names no tab', async (search) => {
  const run = new URLSearchParams(await searchOf(7)).get('run') ?? '';
  expect(await tabInAddress(search.replace('RUN', run))).toBeUndefined();
});
