import { describe, expect, it } from 'vitest';
import { compile } from '@/matching/compile/compile';
import { mentionReport } from '@/scripts/mention-report';
import type { LabelledText } from '@/tests/matching/labelled-texts';
import { entity } from '@/tests/matching/small-dictionary';

const index = compile([entity('x/acme', ['Acme']), entity('place/ohio', ['Ohio'])]);
const text = (id: string, half: LabelledText['half'], words: string, labels: [string, string][]) => ({
  family: 'firms',
  id,
  half,
  open: undefined,
  page: {},
  text: words,
  labels: labels.map(([name, label]) => ({
    start: words.indexOf(name),
    end: words.indexOf(name) + name.length,
    entity: label,
  })),
});

const lines = mentionReport(
  index,
  [
    text('found', 'tuned', 'Acme in Ohio rose.', [['Acme', 'x/acme']]),
    text('missed', 'tuned', 'The firm fell.', [['firm', 'x/acme']]),
    text('trap', 'held out', 'An Acme of taste.', [['Acme', '-']]),
  ],
  (id) => id === 'place/ohio',
);
const lineOf = (start: string) => lines.find((line) => line.trim().startsWith(start))?.replace(/ +/g, ' ');

describe('the report on the labelled texts', () => {
  it('gives labels, precision, recall and F1 of both halves, in all and by kind and file', () => {
    expect(lineOf('all ')).toBe(' all 2 1.000 0.500 0.667 0 0.000 – 0.000');
    expect(lineOf('x ')).toBe(' x 2 1.000 0.500 0.667 0 0.000 – 0.000');
    expect(lineOf('firms ')).toBe(' firms 2 1.000 0.500 0.667 0 0.000 – 0.000');
  });

  it('counts the traps without a false mark, by what they tempt to mark', () => {
    expect(lineOf('x/acme ')).toBe(' x/acme 0 of 0 0 of 1');
  });

  it('lists misses and false marks, but no mentions of background entities', () => {
    expect(lineOf('firms/missed')).toBe(' firms/missed: missed "firm" x/acme');
    expect(lineOf('firms/trap')).toBe(' firms/trap: wrong "Acme" x/acme (0.85: stands alone)');
    expect(lines.filter((line) => line.includes('place/ohio'))).toEqual([]);
  });
});
