/** What speaks for another sense of a form: words of that sense near it. Rounds of judging change nothing of it. */
import type { Cue, Index, Sense } from '@/matching/name-index';
import { between, sidesOf, type PageState } from './page-state';
import type { Candidate } from '@/matching/scan/scan';
import { isClauseBetween } from '@/matching/neighbors/sentences';
import * as weights from '@/matching/weights';
import type { Words } from '@/matching/text/words';

export interface SenseCost {
  cost: number;
  why: string;
}

/** The other sense that costs the most. `used`: the clause of the candidate says what it is, and others weigh less. */
export function otherSense(index: Index, state: PageState, candidate: Candidate, used: boolean): SenseCost {
  const { form } = candidate;
  let worst = { cost: 0, why: '' };
  for (const sense of form.senses) {
    const { cost, cues } = costOf(index, state, candidate, sense, used);
    const share =
      weights.OTHER_SENSE_SHARE[form.needs.length > 0 ? 'conditional' : sense.exact ? 'aloneExact' : 'alone'];
    if (cost * share > worst.cost) worst = { cost: cost * share, why: `${cues} nearby: ${sense.label}` };
  }
  return worst;
}

function costOf(
  index: Index,
  state: PageState,
  candidate: Candidate,
  sense: Sense,
  used: boolean,
): { cost: number; cues: string } {
  const { most, mostAway } = weights.OTHER_SENSE;
  let here = 0;
  let away = 0;
  const found: string[] = [];
  for (const number of sense.cues) {
    const positions = state.cues.get(number);
    const cue = index.cue(number);
    if (positions === undefined || cue === undefined) continue;
    const { before, after } = sidesOf(positions, candidate);
    if (before === undefined && after === undefined) continue;
    const cost = isBeside(state, number, before, after, candidate)
      ? weights.OTHER_SENSE.beside
      : Math.max(
          costAt(state.words, before, candidate.first, cue, used),
          costAt(state.words, after, candidate.last - 1, cue, used),
        );
    if (cost > weights.OTHER_SENSE.close) here += cost;
    else away += cost;
    found.push(cue.text);
  }
  return { cost: Math.min(most, here + Math.min(mostAway, away)), cues: found.slice(0, 3).join(', ') };
}

/** "Garden club Acme", "Acme garden club": in one sentence, with no word between. */
function isBeside(
  { words, cueEnds }: PageState,
  cue: number,
  before: number | undefined,
  after: number | undefined,
  { first, last }: Candidate,
): boolean {
  const { sentence } = words;
  if (after === last && sentence[last] === sentence[last - 1]) return true;
  if (before === undefined || sentence[before] !== sentence[first]) return false;
  return (cueEnds.get(cue)?.get(before) ?? before + 1) === first;
}

/** What a cue costs from where it stands. Nearby counts by sentence: the next one may speak of something else. */
function costAt(words: Words, cueAt: number | undefined, word: number, cue: Cue, used: boolean): number {
  if (cueAt === undefined) return 0;
  const { nearName, near, close, far } = weights.OTHER_SENSE;
  const distance = cueAt < word ? between(words, cueAt, word) : between(words, word, cueAt);
  if (distance === 'far') return far;
  if (distance !== 'sentence' || (used && isClauseBetween(words, cueAt, word))) return close;
  return cue.capital || cue.text.includes(' ') ? nearName : near;
}
