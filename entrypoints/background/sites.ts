import { askPage, NobodyAnswers } from '@/data/messaging';
import type { ToPage } from '@/data/messages';
import { loadSettings } from '@/data/settings-store';
import type { MarkingState } from '@/data/page-report';

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
  try {
    return (await askPage<ToPage>(origin.tab)('report')).host;
  } catch (error) {
    if (error instanceof NobodyAnswers) return undefined;
    throw error;
  }
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
