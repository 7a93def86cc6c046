/**
 * The filter of the list of entries. What is typed is cut into words; an entry stays if each of them occurs somewhere
 * in its name, its other name, or the forms that are recognised. Some hundred entries are compared in well under a
 * millisecond, so there is no index.
 */
import type { Entry } from '@/data/briefing';
import { foldText } from './fold-text';

/** First code unit, and the first one after. */
export type Span = [start: number, end: number];

export interface FilteredEntry {
  entry: Entry;
  /** Where the name matches: in order, none overlapping. */
  matches: Span[];
  /** The name or form that matches where the name does not. */
  via?: string | undefined;
}

export function filterEntries(entries: Entry[], query: string): FilteredEntry[] {
  const words = foldText(query).folded.split(/\s+/).filter(Boolean);
  return entries.flatMap((entry) => {
    const others = [entry.otherName?.text ?? '', ...entry.forms];
    const missing = words.filter((word) => !holds(entry.name.text, word));
    if (!missing.every((word) => others.some((other) => holds(other, word)))) return [];
    const via =
      missing.length === 0
        ? undefined
        : (others.find((other) => words.every((word) => holds(other, word))) ??
          others.find((other) => missing.some((word) => holds(other, word))));
    return [{ entry, matches: spansOf(entry.name.text, words), via }];
  });
}

function holds(text: string, word: string): boolean {
  return foldText(text).folded.includes(word);
}

function spansOf(text: string, words: string[]): Span[] {
  const { folded, starts, ends } = foldText(text);
  const found = words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      spans.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
    }
    return spans;
  });
  return joined(found.toSorted(([a], [b]) => a - b));
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
