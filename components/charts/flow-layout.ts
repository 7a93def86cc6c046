/**
 * Where everything in a flow drawing stands. Boxes stand in lanes and rows; an arrow runs straight between neighbors,
 * or down and then across to a box in another lane and row. Arrows between the same two boxes run side by side:
 *
 *     [ a ] ───label──► [ b ]
 *                         │ label
 *     [ d ] ◄══════════ [ c ]
 *      │ ┊                │
 *     [ e ] ◄ ─ ─ ✕ ─ ─ ─ ┘
 */
import type { Flow, FlowArrow } from '@/data/briefing-parts';
import { wrapText } from './label-text';

export interface FlowLayout {
  height: number;
  lanes: { x: number; text: string }[];
  boxes: (Place & { id: string; lines: string[] })[];
  arrows: ArrowLayout[];
}

export interface ArrowLayout {
  index: number;
  points: Point[];
  /** Middle of the last stretch: the sign of a condition or a bar stands there. */
  sign: Point & { along: 'x' | 'y' };
  label: Point & { lines: string[]; anchor: 'start' | 'middle' | 'end' };
}

export interface Point {
  x: number;
  y: number;
}

interface Place extends Point {
  width: number;
  height: number;
}

const LINE = 15;
const LANE_ROW = 19;
/** Space between rows, and under the last one, where the label of an arrow that turns a corner stands. */
const ROW_GAP = 62;
const BELOW = 24;
/** Of a lane's width, what the boxes leave to the arrows between lanes. */
const GAP_SHARE = 0.44;
const NODE_FONT = 13;
const LABEL_FONT = 12;
/** Arrows end before the box, so that their head shows. */
const PAD = 8;

export function layoutFlow({ lanes, boxes, arrows }: Flow, width: number): FlowLayout {
  const boxWidth = width / (lanes.length + (lanes.length - 1) * (GAP_SHARE / (1 - GAP_SHARE)));
  const lane = boxWidth / (1 - GAP_SHARE);
  const laneOf = (id: string) => lanes.findIndex((candidate) => candidate.id === id);
  const texts = new Map(boxes.map(({ id, label }) => [id, wrapText(label.text, boxWidth - 8, NODE_FONT)]));
  const boxHeight = Math.max(...[...texts.values()].map((lines) => lines.length * LINE)) + 14;
  const places = new Map(
    boxes.map((box) => [
      box.id,
      {
        x: laneOf(box.lane) * lane,
        y: LANE_ROW + (box.row - 1) * (boxHeight + ROW_GAP),
        width: boxWidth,
        height: boxHeight,
      },
    ]),
  );
  const rows = Math.max(...boxes.map(({ row }) => row));
  return {
    height: LANE_ROW + rows * boxHeight + (rows - 1) * ROW_GAP + BELOW,
    lanes: lanes.map(({ label }, index) => ({ x: index * lane, text: label.text })),
    boxes: boxes.flatMap(({ id }) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ id, lines: texts.get(id) ?? [], ...place }];
    }),
    arrows: arrows.flatMap((arrow, index) => {
      const [from, to] = [places.get(arrow.fromBox), places.get(arrow.toBox)];
      if (from === undefined || to === undefined) return [];
      return [{ index, ...routeArrow(arrow, from, to, shareOf(arrow, arrows), width) }];
    }),
  };
}

/** Which of the arrows between the same two boxes this is, and of how many. */
function shareOf(arrow: FlowArrow, arrows: FlowArrow[]): { nth: number; of: number } {
  const same = arrows.filter(({ fromBox, toBox }) => fromBox === arrow.fromBox && toBox === arrow.toBox);
  return { nth: same.indexOf(arrow), of: same.length };
}

type Route = Omit<ArrowLayout, 'index'>;

function routeArrow(
  { label }: FlowArrow,
  from: Place,
  to: Place,
  share: { nth: number; of: number },
  width: number,
): Route {
  if (from.y === to.y) return acrossArrow(label.text, from, to);
  if (from.x === to.x) return downArrow(label.text, from, to, share, width);
  return cornerArrow(label.text, from, to, width);
}

function acrossArrow(text: string, from: Place, to: Place): Route {
  const rightward = from.x < to.x;
  const y = from.y + from.height / 2;
  const start = rightward ? from.x + from.width : from.x;
  const end = rightward ? to.x : to.x + to.width;
  const middle = (start + end) / 2;
  const lines = wrapText(text, Math.abs(end - start) - 12, LABEL_FONT);
  return {
    points: [
      { x: start, y },
      { x: end, y },
    ],
    sign: { x: middle, y, along: 'x' },
    label: { x: middle, y: y - 9 - (lines.length - 1) * LINE, lines, anchor: 'middle' },
  };
}

/** Labels stand on the side of the drawing's middle, where there is room. */
function downArrow(
  text: string,
  from: Place,
  to: Place,
  { nth, of }: { nth: number; of: number },
  width: number,
): Route {
  const downward = from.y < to.y;
  const x = from.x + (of === 1 ? from.width / 2 : (from.width * (nth * 2 + 1)) / (of * 2));
  const start = downward ? from.y + from.height : from.y;
  const end = downward ? to.y : to.y + to.height;
  const toRight = from.x < width / 2;
  const isLast = nth === of - 1;
  const free = !isLast ? from.width / of - 12 : toRight ? width - from.width / 2 - x - 22 : x - width / 3;
  const lines = wrapText(text, free, LABEL_FONT);
  const middle = (start + end) / 2;
  return {
    points: [
      { x, y: start },
      { x, y: end },
    ],
    sign: { x, y: start + (end - start) * 0.2, along: 'y' },
    label: {
      x: x + (toRight ? PAD + 8 : -PAD),
      y: middle - ((lines.length - 1) * LINE) / 2 + 2,
      lines,
      anchor: toRight ? 'start' : 'end',
    },
  };
}

function cornerArrow(text: string, from: Place, to: Place, width: number): Route {
  const x = from.x + from.width / 2;
  const downward = from.y < to.y;
  const start = downward ? from.y + from.height : from.y;
  const y = to.y + to.height / 2;
  const leftward = to.x < from.x;
  const end = leftward ? to.x + to.width : to.x;
  return {
    points: [
      { x, y: start },
      { x, y },
      { x: end, y },
    ],
    sign: { x: (x + end) / 2 - (leftward ? 12 : -12), y, along: 'x' },
    label: {
      x: leftward ? width : 0,
      y: y + 21,
      lines: wrapText(text, Math.abs(x - end) + from.width / 2, LABEL_FONT),
      anchor: leftward ? 'end' : 'start',
    },
  };
}
