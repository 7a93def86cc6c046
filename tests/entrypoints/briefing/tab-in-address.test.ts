import { expect, it } from 'vitest';
import { tabInAddress } from '@/entrypoints/briefing/tab-in-address';

it.each([
  ['?tab=7', 7],
  // Chromium's ids reach to 2^31.
  ['?tab=2049942701', 2_049_942_701],
  ['?tab=nonsense', undefined],
  ['?tab=-1', undefined],
  ['?tab=', undefined],
  ['', undefined],
])('the address %s names tab %s', (search, tab) => {
  expect(tabInAddress(search)).toBe(tab);
});
