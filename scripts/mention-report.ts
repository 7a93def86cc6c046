/**
 * How well recognition reads the labelled texts, as tables: each figure for the half that the rules were tuned on and
 * for the half that was held out.
 */
import { kindOfEntity } from '@/matching/kinds';
import type { Index } from '@/matching/name-index';
import {
  compareMentions,
  describeMissed,
  describeWrong,
  isTrap,
  type Comparison,
} from '@/tests/matching/compare-mentions';
import type { LabelledText } from '@/tests/matching/labelled-texts';
import { luresOf } from './mention-lures';

const HALVES: readonly LabelledText['half'][] = ['tuned', 'held out'];
const NAME_WIDTH = 38;

interface Figures {
  hits: number;
  missed: number;
  wrong: number;
}

/** The report, a line each. */
export function mentionReport(
  index: Index,
  texts: readonly LabelledText[],
  isBackground: (entity: string) => boolean,
): string[] {
  const read = texts.map((text) => compareMentions(index, text, isBackground));
  const halves = HALVES.map((half) => read.filter(({ text }) => text.half === half));
  const families = [...new Set(texts.map(({ family }) => family))].toSorted();
  const kinds = new Set(texts.flatMap(({ labels }) => labels.map(({ entity }) => kindOfEntity(entity))));
  kinds.delete('-');
  const lures = luresOf(index, texts);
  const entities = [...new Set([...lures.values()].flat())].toSorted();
  return [
    ...heading('All texts'),
    row(
      'all',
      halves.map((half) => figuresOf(half)),
    ),
    ...heading('By kind of entity'),
    ...[...kinds].toSorted().map((kind) =>
      row(
        kind,
        halves.map((half) => figuresOf(half, kind)),
      ),
    ),
    ...heading('By file'),
    ...families.map((family) =>
      row(
        family,
        halves.map((half) => figuresOf(half.filter(({ text }) => text.family === family))),
      ),
    ),
    '',
    'Traps without a false mark: texts in which nothing is to be marked, by what they tempt to mark',
    ...['all', ...entities].map((entity) =>
      trapRow(
        entity,
        halves.map((half) =>
          half.filter(({ text }) => isTrap(text) && (entity === 'all' || lures.get(text)?.includes(entity))),
        ),
      ),
    ),
    ...halves.flatMap((half, i) => ['', `Misses and false marks, ${HALVES[i]} half`, ...faultsOf(half)]),
  ];
}

function figuresOf(read: readonly Comparison[], kind?: string): Figures {
  const count = (list: readonly { entity: string }[]) =>
    list.filter(({ entity }) => kind === undefined || kindOfEntity(entity) === kind).length;
  const sum = (part: 'hits' | 'missed' | 'wrong') =>
    read.reduce((total, comparison) => total + count(comparison[part]), 0);
  return { hits: sum('hits'), missed: sum('missed'), wrong: sum('wrong') };
}

function heading(title: string): string[] {
  const columns = HALVES.map((half) => half.padEnd(32)).join('');
  const figures = 'labels  prec.  recall     F1'.padEnd(32);
  return ['', title.padEnd(NAME_WIDTH) + columns, ''.padEnd(NAME_WIDTH) + figures.repeat(HALVES.length)];
}

function row(name: string, halves: readonly Figures[]): string {
  const cells = halves.map(({ hits, missed, wrong }) =>
    [
      String(hits + missed).padStart(6),
      share(hits, hits + wrong),
      share(hits, hits + missed),
      share(2 * hits, 2 * hits + missed + wrong),
    ]
      .join(' ')
      .padEnd(32),
  );
  return `  ${name}`.padEnd(NAME_WIDTH) + cells.join('').trimEnd();
}

function trapRow(name: string, halves: readonly (readonly Comparison[])[]): string {
  const cells = halves.map((traps) => {
    const clean = traps.filter(({ wrong }) => wrong.length === 0).length;
    return `${clean} of ${traps.length}`.padStart(12);
  });
  return `  ${name}`.padEnd(NAME_WIDTH) + cells.join('');
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(6);
}

function faultsOf(read: readonly Comparison[]): string[] {
  const lines = read.flatMap(({ text, missed, wrong }) => {
    const name = `  ${text.family}/${text.id}`;
    return [
      ...missed.map((label) => `${name}: missed ${describeMissed(text, label)}`),
      ...wrong.map((mention) => `${name}: wrong ${describeWrong(text, mention)}`),
    ];
  });
  return lines.length === 0 ? ['  none'] : lines;
}
