/**
 * Text in, mentions out. Pure and without memory: what a page has established goes in and out as a plain value.
 *
 *     blocks ─ words ─ scan ─► candidates, cues, longer names ─► decide ─► mentions, context
 */
import { decide, type Decision } from '@/matching/judge/decide';
import type { Index } from './name-index';
import { startState, type PageState } from '@/matching/judge/page-state';
import { isSettled } from '@/matching/judge/objections';
import { scan } from '@/matching/scan/scan';
import { forgetCaseWithoutCapitals } from '@/matching/neighbors/small-letters';
import type { Mention, PageContext, PageFacts, Recognition } from './types';
import { readWords } from '@/matching/text/word-reader';

/** A page of names (a phone book) must not make the context grow without end. */
const MOST_NAMESAKES = 200;

export const EMPTY_CONTEXT: PageContext = { entities: [], words: [], namesakes: [] };

/**
 * @param blocks texts that a reader sees as separate, in reading order; a name never spans two
 * @param context what an earlier answer for the same page held
 */
export function recognise(
  index: Index,
  blocks: readonly string[],
  page: PageFacts,
  context: PageContext = EMPTY_CONTEXT,
): Recognition {
  // The title is read first: it establishes what the page is about, but is not itself marked.
  const titles = page.title === undefined ? [] : [page.title];
  const words = readWords([...titles, ...blocks]);
  forgetCaseWithoutCapitals(words);
  const findings = scan(index, words);
  const state = startState(index, words, findings, context);
  const decisions = decide(index, words, findings, state, page);
  const grown = growContext(index, state, context);
  return {
    mentions: decisions
      .filter(({ candidate }) => candidate.block >= titles.length)
      .map((decision) => mentionOf(index, decision, titles.length)),
    context: grown,
    contextGrew: sizeOf(grown) > sizeOf(context),
    settled: findings.candidates.every(({ form }) => isSettled(index, form)),
  };
}

function mentionOf(index: Index, { candidate, score, why }: Decision, offset: number): Mention {
  return {
    block: candidate.block - offset,
    start: candidate.start,
    end: candidate.end,
    entity: index.entity(candidate.form.entity).id,
    score,
    why,
  };
}

function growContext(index: Index, state: PageState, before: PageContext): PageContext {
  const entities = [...state.fullNames.keys()].map((entity) => index.entity(entity).id);
  const words = [...state.cues.keys()].map((cue) => index.cue(cue).text);
  const namesakes = [...state.namesakes].flatMap(([entity, list]) =>
    list.names.map((name) => `${index.entity(entity).id}: ${name}`),
  );
  return {
    entities: union(before.entities, entities),
    words: union(before.words, words),
    namesakes: union(before.namesakes, namesakes).slice(0, MOST_NAMESAKES),
  };
}

function union(before: readonly string[], found: readonly string[]): string[] {
  return [...new Set([...before, ...found])];
}

function sizeOf({ entities, words, namesakes }: PageContext): number {
  return entities.length + words.length + namesakes.length;
}
