/** Compares what recognition finds in a labelled text with its labels. */
import type { Index } from '@/matching/name-index';
import { recognise } from '@/matching/recognise';
import type { Mention } from '@/matching/types';
import type { Label, LabelledText } from './labelled-texts';

export interface Comparison {
  text: LabelledText;
  /** Labels with their mention, labels without one, and mentions without a label. */
  hits: Label[];
  missed: Label[];
  wrong: Mention[];
}

/** @param isBackground entities whose unlabelled mentions are of no interest */
export function compareMentions(
  index: Index,
  text: LabelledText,
  isBackground: (entity: string) => boolean,
): Comparison {
  const { mentions } = recognise(index, [text.text], text.page);
  const wanted = text.labels.filter(({ entity }) => entity !== '-');
  const matches = (mention: Mention) =>
    wanted.filter((label) => label.entity === mention.entity && touches(mention, label));
  const found = new Set(mentions.flatMap(matches));
  return {
    text,
    hits: wanted.filter((label) => found.has(label)),
    missed: wanted.filter((label) => !found.has(label)),
    wrong: mentions
      .filter((mention) => matches(mention).length === 0)
      .filter(
        (mention) =>
          !isBackground(mention.entity) ||
          text.labels.some((label) => label.entity === '-' && touches(mention, label)),
      ),
  };
}

/** As readers write it: `"Hayashi" person/yoshimasa-hayashi`. */
export function describeMissed({ text }: LabelledText, { start, end, entity }: Label): string {
  return `${JSON.stringify(text.slice(start, end))} ${entity}`;
}

/** `"Hayashi" person/yoshimasa-hayashi (0.7: full name on the page)`. */
export function describeWrong({ text }: LabelledText, { start, end, entity, score, why }: Mention): string {
  return `${JSON.stringify(text.slice(start, end))} ${entity} (${score}: ${why})`;
}

/** Whether a text has nothing that may be marked, countries and the like apart. */
export function isTrap({ labels }: LabelledText): boolean {
  return labels.every(({ entity }) => entity === '-');
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
