import type { ToPage } from '@/data/messages';
import { askPage, NobodyAnswers } from '@/data/messaging';
import type { PageReport } from '@/data/page-report';

/** The tab that this address names: `briefing.html?tab=7`. Nothing where it names none. */
export function tabInAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** What the page in that tab says of itself. Nothing where it has gone, or where no extension may run. */
export async function reportOfTab(tab: number | undefined): Promise<PageReport | undefined> {
  if (tab === undefined) return undefined;
  try {
    return await askPage<ToPage>(tab)('report');
  } catch (error) {
    if (error instanceof NobodyAnswers) return undefined;
    throw error;
  }
}
