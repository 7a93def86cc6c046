/**
 * What may come with a question to the background. A page's process may be in hostile hands and say anything: what does
 * not fit is refused before anyone works with it.
 */
import * as z from 'zod/mini';
import type { PageContext } from '@/matching/types';
import type { ToBackground } from './messages';
import { isoDate } from './pack-fields';
import { LONGEST_CONTEXT, LONGEST_TITLE, MOST_BLOCKS, MOST_CODE_UNITS } from './question-size';
import { settingsChange } from './settings';

const date = z.optional(isoDate);
const lang = z.enum(['en', 'ja']);
const strings = z.array(z.string());
const pageContext: z.ZodMiniType<PageContext> = z.object({
  entities: strings,
  words: strings,
  namesakes: strings,
});

/** The names that a page says it holds, frame by frame. */
export const foundInFrames = z.array(z.tuple([z.number(), z.array(z.tuple([z.string(), z.number()]))]));

const QUESTIONS: { [M in keyof ToBackground]: z.ZodMiniType<Parameters<ToBackground[M]>[0]> } = {
  marking: nothing(),
  recognise: z.object({
    blocks: strings.check(
      z.maxLength(MOST_BLOCKS),
      z.refine((blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MOST_CODE_UNITS),
    ),
    page: z.object({
      title: z.optional(z.string().check(z.maxLength(LONGEST_TITLE))),
      date,
    }),
    context: z.optional(z.string().check(z.maxLength(LONGEST_CONTEXT), z.refine(isContext))),
  }),
  card: z.object({
    entity: z.string(),
    name: z.string(),
    back: z.optional(z.object({ text: z.string(), lang })),
    date,
  }),
  cardKit: nothing(),
  markStyles: nothing(),
  found: z.object({ found: foundInFrames, on: z.boolean() }),
  switchSite: z.object({ on: z.boolean() }),
  settings: z.object({ site: z.optional(z.string()) }),
  changeSettings: settingsChange,
  dismissDamage: nothing(),
  briefing: nothing(),
  entry: z.object({ entity: z.string(), date }),
};

/** @throws with the question and where in it something else was expected */
export function readQuestion(method: keyof ToBackground, argument: unknown): unknown {
  const read = z.safeParse(QUESTIONS[method], argument);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = ['it', ...(issue?.path ?? [])].map(String).join('.');
  throw new Error(`The question "${method}" cannot be answered: ${place} is not what belongs there.`);
}

/** It has been in a page since it was made. */
function isContext(text: string): boolean {
  try {
    return pageContext.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** Whatever comes with a question that needs nothing is dropped. */
function nothing(): z.ZodMiniType<undefined> {
  return z.pipe(
    z.unknown(),
    z.transform(() => undefined),
  );
}
