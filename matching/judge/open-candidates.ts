/** What judging begins with: the candidates that neither the day nor a longer name excludes, and what stands about each. */
import type { Index } from '@/matching/name-index';
import { candidatesBy } from './candidates-by';
import type { Judgement, Open } from './circumstances';
import { blockedBy } from './longer-names';
import { neighborsOnPage } from './neighbors-on-page';
import { abroadIn } from '@/matching/neighbors/japanese-owners';
import { isRelative } from '@/matching/neighbors/relatives';
import { otherSense } from './other-sense';
import { addNamesake, type PageState } from './page-state';
import { withoutTwins } from '@/matching/scan/japanese-twins';
import type { Candidate, Findings } from '@/matching/scan/scan';
import { hasNationInClause, useOf } from '@/matching/neighbors/uses';
import type { PageFacts } from '@/matching/types';
import type { Words } from '@/matching/text/words';
import { isWithin } from '@/matching/dates';

/** Stands in each object from the start: copies that got it later made recognition a third slower. */
const UNJUDGED: Judgement = { score: 0, why: '' };

/** Behind a surname in Japanese these make no other person of it: a river, a town, forestry. */
const PLACES = new Set('川町市郡村駅城寺業');

/** Leaves out what the date or a longer name excludes, and notes the namesakes on the way. */
export function openCandidates(
  index: Index,
  words: Words,
  findings: Findings,
  state: PageState,
  page: PageFacts,
): Open[] {
  const blocked = blockedBy(findings.blockers);
  const neighborOf = neighborsOnPage(index, words, findings);
  const startingAt = candidatesBy(findings.candidates, ({ first }) => first);
  const isAbroad = abroadIn(index, words);
  const open: Open[] = [];
  for (const candidate of withoutTwins(findings.candidates)) {
    const { form } = candidate;
    if (!isWithin(page.date, form)) continue;
    const longer = blocked(candidate);
    if (longer !== undefined) {
      const named = form.lang !== 'ja' || index.entity(form.entity).person;
      if (named && !isRelative(words, candidate)) addNamesake(state, form.entity, candidate.first, longer);
      continue;
    }
    const neighbor = neighborOf(candidate);
    if (neighbor.verdict === 'another' && mayBeNamesake(index, words, candidate, startingAt))
      addNamesake(state, form.entity, candidate.first, neighbor.name);
    const use = useOf(index, words, candidate);
    const used = use !== undefined && hasNationInClause(words, candidate);
    const sense = otherSense(index, state, candidate, used);
    const abroad = form.lang === 'ja' && isAbroad(candidate);
    const dated = page.date !== undefined && (form.from ?? form.to) !== undefined;
    open.push({ candidate, neighbor, use, sense, abroad, dated, judgement: UNJUDGED });
  }
  return open;
}

function mayBeNamesake(
  index: Index,
  words: Words,
  candidate: Candidate,
  startingAt: (word: number) => readonly Candidate[],
): boolean {
  const { form, first, last } = candidate;
  const { kind, person } = index.entity(form.entity);
  if (person && (isRelative(words, candidate) || isPlace(words, candidate))) return false;
  if (form.lang !== 'ja') return form.name;
  // Behind 民法9条, 9条 alone is of that law too.
  if (!person) return form.owned || kind === 'law';
  // 岸田 in 岸田文雄 is nobody else.
  return !startingAt(first).some((other) => other.form.entity === form.entity && other.last > last);
}

/** 安倍川: behind a river of that name 安倍さん is nobody else. */
function isPlace(words: Words, { form, block, end }: Candidate): boolean {
  return form.lang === 'ja' && PLACES.has((words.texts[block] ?? '').charAt(end));
}
