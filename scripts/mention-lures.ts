/** What a trap tempts to mark: the entities that have a form of those words, whatever recognition makes of them. */
import type { Index } from '@/matching/name-index';
import { scan } from '@/matching/scan/scan';
import { readWords } from '@/matching/text/word-reader';
import type { LabelledText } from '@/tests/matching/labelled-texts';

/** By text: ids of the entities whose forms stand where nothing may be marked. */
export function luresOf(index: Index, texts: readonly LabelledText[]): Map<LabelledText, string[]> {
  return new Map(texts.map((text) => [text, lures(index, text)]));
}

function lures(index: Index, { text, labels }: LabelledText): string[] {
  const { candidates } = scan(index, readWords([text]));
  const tempting = candidates.filter(({ start, end }) =>
    labels.some((label) => label.entity === '-' && label.start < end && start < label.end),
  );
  return [...new Set(tempting.map(({ form }) => index.entity(form.entity).id))];
}
