/**
 * Asks a tab's top page what it says of itself. A page's process may be in hostile hands and answer anything: what is no
 * report counts as no answer.
 */
import * as z from 'zod/mini';
import type { ToPage } from './messages';
import { askPage, NobodyAnswers } from './messaging';
import { isoDate } from './pack-fields';
import type { PageReport } from './page-report';
import { foundEntities } from './questions';
import { host } from './settings';

const pageReport: z.ZodMiniType<PageReport> = z.object({
  host,
  title: z.string(),
  address: z.string(),
  date: z.optional(isoDate),
  dateIsSet: z.optional(z.boolean()),
  entities: foundEntities,
});

/** Nothing where there is no such tab, where it has gone, or where no extension may run. */
export async function reportOfTab(tab: number | undefined): Promise<PageReport | undefined> {
  if (tab === undefined) return undefined;
  try {
    return z.safeParse(pageReport, await askPage<ToPage>(tab)('report')).data;
  } catch (error) {
    if (error instanceof NobodyAnswers) return undefined;
    throw error;
  }
}
