import type { MarkingState } from '@/data/page-report';
import { reportOfTab } from '@/data/report-of-tab';
import { loadSettings } from '@/data/settings-store';

/** A frame of a tab that asks. What it says of itself is not used: the browser tells who it is. */
export interface PageOrigin {
  tab: number;
  frame: number;
  url: string;
}

/**
 * The host name of the tab's top page, which decides for all its frames. The top page is asked, since reading a tab's
 * address would need the `tabs` permission. Nothing while it is not ready to answer.
 */
export async function siteOf(origin: PageOrigin): Promise<string | undefined> {
  if (origin.frame === 0) return new URL(origin.url).hostname;
  return (await reportOfTab(origin.tab))?.host;
}

/** How a site is marked; without one, what holds everywhere. */
export async function markingOn(site: string | undefined): Promise<MarkingState> {
  const settings = await loadSettings();
  const siteOff = site !== undefined && settings.sitesOff.includes(site);
  return {
    on: !settings.paused && !siteOff,
    paused: settings.paused,
    siteOff,
    markBackground: settings.markBackground,
    density: settings.density,
    kindsOff: settings.kindsOff,
  };
}
