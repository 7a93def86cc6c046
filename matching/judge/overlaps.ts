/**
 * Of mentions that stand in each other's way, one: where they overlap the leftmost, then the longest, then the one whose
 * entity was named last, then a listed name, then the surer, for which the page's date counts as well.
 * Where a description leads to the name of the same person, the name; where a sentence names what it also paraphrases,
 * the name. A dateline is no mention.
 */
import type { Decision } from './decide';
import type { Index } from '@/matching/name-index';
import type { Words } from '@/matching/text/words';
import { DATED } from '@/matching/weights';

export function withoutOverlaps(standing: readonly Decision[]): Decision[] {
  const ordered = standing.toSorted(
    ({ candidate: a, score: scoreA, named: namedA }, { candidate: b, score: scoreB, named: namedB }) =>
      a.first - b.first ||
      b.last - a.last ||
      namedB - namedA ||
      byPattern(a) - byPattern(b) ||
      Math.round(100 * (scoreB + dated(b) - scoreA - dated(a))) ||
      dated(b) - dated(a) ||
      a.form.entity - b.form.entity,
  );
  const kept: Decision[] = [];
  let free = 0;
  for (const decision of ordered) {
    if (decision.candidate.first < free) continue;
    kept.push(decision);
    free = decision.candidate.last;
  }
  return kept;
}

/** "Japan's prime minister, Fumio Kishida": who he is leads to his name, and is no mention of its own. */
export function withoutTitles(index: Index, words: Words, standing: readonly Decision[]): Decision[] {
  return standing.filter(({ candidate: title }, at) => {
    const name = standing[at + 1]?.candidate;
    const same = name?.form.entity === title.form.entity && name.block === title.block;
    if (!same || !index.entity(title.form.entity).person || !describes(title.form.text)) return true;
    const text = words.texts[title.block] ?? '';
    return !/^(,?\s|、)$/u.test(text.slice(title.end, name.start));
  });
}

/**
 * "Four-minister meeting of the National Security Council": what paraphrases a thing that its sentence names is no second
 * mark. Of paraphrases without a name, the shortest.
 */
export function withoutParaphrases({ sentence }: Words, standing: readonly Decision[]): Decision[] {
  const placeOf = ({ candidate: { form, first } }: Decision) => `${form.entity} ${sentence[first]}`;
  const kept = standing.filter(({ candidate: { form } }) => !form.yields);
  const named = new Set(kept.map(placeOf));
  const paraphrases = standing.filter(({ candidate: { form } }) => form.yields);
  for (const paraphrase of paraphrases.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    if (named.has(placeOf(paraphrase))) continue;
    named.add(placeOf(paraphrase));
    kept.push(paraphrase);
  }
  return kept.toSorted((a, b) => a.candidate.first - b.candidate.first);
}

/** Behind where a report was written: "TOKYO —", "BEIJING, Dec. 22 (wire) -", 【北京=. */
const DATELINE = /^(?:, [^()\n]{1,24})?(?: \([^)\n]{1,24}\))? ?[\u2014\u2013-]{1,2}\s|^[=\uff1d]/;

/** Where a report was written says what it is about, and is nothing that a reader would look up. */
export function withoutDatelines(index: Index, words: Words, standing: readonly Decision[]): Decision[] {
  return standing.filter(({ candidate: { form, block, start, end } }) => {
    if (!index.entity(form.entity).scenery || start > 1) return true;
    const text = words.texts[block] ?? '';
    const opens = start === 0 ? /^[A-Z]{3,}$/.test(text.slice(start, end)) : text.startsWith('【');
    return !opens || !DATELINE.test(text.slice(end, end + 60));
  });
}

function lengthOf({ candidate: { first, last } }: Decision): number {
  return last - first;
}

/** Names have no words that are written small: the other way round, "Fumio Kishida, Japan's prime minister", he is named. */
function describes(form: string): boolean {
  return /(?:^|\s)\p{Ll}/u.test(form);
}

/** What a pattern found has no shapes; what the pack lists goes before it. */
function byPattern({ form }: Decision['candidate']): number {
  return form.shapes.length === 0 ? 1 : 0;
}

function dated({ form }: Decision['candidate']): number {
  return !form.undated && (form.from !== undefined || form.to !== undefined) ? DATED : 0;
}
