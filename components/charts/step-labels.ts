/**
 * Labels over the steps of a timeline, in levels like stairs: each stands above everything that its own width covers,
 * so that no line from a label down to its step runs through another label. Labels of the left part read to the right
 * of their line and are placed from right to left, those of the right part the other way round:
 *
 *     │label          label│
 *     │   │label  label│   │
 *     ▼   ▼           ▲    ▲
 */
import { textWidth, wrapText } from './label-text';

export interface StepLabel {
  /** Into the steps. */
  index: number;
  x: number;
  /** Baseline of the date above the text. */
  y: number;
  side: 'right' | 'left';
  lines: string[];
}

interface StepText {
  date: string;
  label: { text: string };
}

/** Below this width there is no room for labels: the list beside the drawing has them. In px. */
const LEAST_WIDTH = 620;
const LINE = 14;
const FONT = 12;
const WIDEST = 164;
const MOST_LINES = 3;
const LEVEL = LINE * (MOST_LINES + 1) + 4;
/** Steps behind this share of the width have their labels to the left. */
const TURN = 0.58;
const GAP = 12;

interface Placed extends StepLabel {
  from: number;
  to: number;
  level: number;
}

export function placeStepLabels(
  marks: readonly { x: number; index: number }[],
  steps: readonly StepText[],
  width: number,
): { labels: StepLabel[]; height: number } {
  if (width < LEAST_WIDTH || marks.length === 0) return { labels: [], height: 0 };
  const sideOf = (x: number) => (x < width * TURN ? 'right' : 'left');
  const left = marks.filter(({ x }) => sideOf(x) === 'right').toReversed();
  const right = marks.filter(({ x }) => sideOf(x) === 'left');
  const placed: Placed[] = [];
  for (const { x, index } of [...left, ...right]) {
    const lines = wrapText(steps[index]?.label.text ?? '', WIDEST, FONT);
    const long = GAP + Math.max(70, ...lines.map((line) => textWidth(line, FONT)));
    const side = sideOf(x);
    const [from, to] = side === 'right' ? [x, x + long] : [x - long, x];
    const below = placed.filter((other) => other.from < to && other.to > from);
    const level = Math.max(-1, ...below.map((other) => other.level)) + 1;
    placed.push({ index, x, y: 0, side, lines, from, to, level });
  }
  const height = (Math.max(...placed.map(({ level }) => level)) + 1) * LEVEL;
  const labels = placed.map(({ index, x, side, lines, level }) => ({
    index,
    x,
    side,
    lines,
    y: height - (level + 1) * LEVEL + LINE - 3,
  }));
  return { labels, height };
}
