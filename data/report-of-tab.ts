/**
 * Asks a tab's top page what it says of itself. A page's process may be in hostile hands and answer anything: what is no
 * report counts as no answer.
 */
import * as z from 'zod/mini';
import type { ToPage } from './messages';
import { askPage, NobodyAnswers } from './messaging';
import { isoDate } from './pack-fields';
import { mergeFound } from './merge-found';
import type { PageAnswer, PageReport } from './page-report';
import { foundInFrames } from './questions';
import { host } from './settings';

const pageAnswer: z.ZodMiniType<PageAnswer> = z.object({
  host,
  title: z.string(),
  address: z.string(),
  date: z.optional(isoDate),
  dateIsSet: z.optional(z.boolean()),
  found: foundInFrames,
});

/** Nothing where there is no such tab, where it has gone, or where no extension may run. */
export async function reportOfTab(tab: number | undefined): Promise<PageReport | undefined> {
  if (tab === undefined) return undefined;
  try {
    const answered = z.safeParse(pageAnswer, await askPage<ToPage>(tab)('report'));
    if (!answered.success) return undefined;
    const { found, ...report } = answered.data;
    return { ...report, entities: mergeFound(found) };
  } catch (error) {
    if (error instanceof NobodyAnswers) return undefined;
    throw error;
  }
}
