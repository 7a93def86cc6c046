/**
 * Firefox ends the script of an extension that is updated or switched off without a word to it. What it had painted stays
 * in the page's registry, and an open card in the page. Whoever comes next takes both away; Chromium lets the old script
 * do it.
 */
import type { SeenThrough } from '@/entrypoints/content/text/elements';
import { HIGHLIGHTS, OURS } from './highlight-names';

export function removeLeftovers(): void {
  if (!import.meta.env.FIREFOX) return;
  // By name: Firefox lets no extension walk through the registry, in which objects of the old script are dead.
  for (const name of HIGHLIGHTS) CSS.highlights.delete(OURS + name);
  const places = document.querySelectorAll<SeenThrough>(':root > div, dialog > div, :fullscreen > div');
  for (const host of places) {
    if (host.openOrClosedShadowRoot?.querySelector('.layer > .card')) host.remove();
  }
}
