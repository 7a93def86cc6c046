/**
 * Towns in America that are called like a country or a capital: "China, Maine", "Washington, Missouri".
 *
 * Behind the state a comma or a full stop must stand, as editors set it: "In Tokyo, Maine lobster sells".
 */
import * as b from './beside';
import * as w from '@/matching/text/words';

/** Neither Washington nor what is a first word of two, nor Georgia, which is a country. */
const STATES = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming`.split(/\s+/),
);

/** Whether a name is followed by the state in which the town lies. */
export function isTown({ words, candidate }: b.Side): boolean {
  const state = candidate.last;
  if (state >= words.count || words.gap[state] !== w.COMMA_GAP) return false;
  const inSentence = words.sentence[state] === words.sentence[state - 1];
  if (!inSentence || b.shapeOf(words, state) !== w.TITLE || !STATES.has(w.textOf(words, state))) return false;
  const next = state + 1;
  return next >= words.count || words.gap[next] !== w.SOFT || words.sentence[next] !== words.sentence[state];
}
