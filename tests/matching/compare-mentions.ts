/** Compares what recognition finds in a labelled text with its labels. */
import type { Index } from '@/matching/name-index';
import { recognise } from '@/matching/recognise';
import type { Mention } from '@/matching/types';
import type { LabelledText } from './labelled-texts';

export interface Comparison {
  text: LabelledText;
  hits: number;
  /** Labels without a mention, and mentions without a label, as readers write them: `"Hayashi" person/…`. */
  missed: string[];
  wrong: string[];
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
  const show = ({ start, end }: { start: number; end: number }) =>
    JSON.stringify(text.text.slice(start, end));
  return {
    text,
    hits: found.size,
    missed: wanted.filter((label) => !found.has(label)).map((label) => `${show(label)} ${label.entity}`),
    wrong: mentions
      .filter((mention) => matches(mention).length === 0)
      .filter(
        (mention) =>
          !isBackground(mention.entity) ||
          text.labels.some((label) => label.entity === '-' && touches(mention, label)),
      )
      .map((mention) => `${show(mention)} ${mention.entity} (${mention.score}: ${mention.why})`),
  };
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
