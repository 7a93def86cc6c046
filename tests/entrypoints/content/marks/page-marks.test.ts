// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageMention } from '@/data/messages';
import type { MarkChoice } from '@/entrypoints/content/marks/choose-marks';
import { createPageMarks } from '@/entrypoints/content/marks/page-marks';
import type { Mark } from '@/entrypoints/content/marks/mark';
import type { Block } from '@/entrypoints/content/text/block';

/** Elements whose styles have been looked at. */
let looked: Element[] = [];
const hidden = new Set<Element>();
vi.hoisted(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    looked.push(this);
    return !hidden.has(this);
  };
});
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
);

const WISHES: MarkChoice = { density: 'page', kindsOff: [], markBackground: false };
let time = 0;

/** A page of paragraphs, each of which names an entity. Its text is the entity and the number of the paragraph. */
function pageOf(...entities: string[]): Block[] {
  document.body.replaceChildren();
  return entities.map((entity, index) => {
    const container = document.body.appendChild(document.createElement('p'));
    const mention: PageMention = {
      start: 0,
      end: 1,
      entity,
      group: 'person',
      prominence: 'key',
    };
    return { container, text: `${entity}${index}`, heading: false, mentions: [mention] };
  });
}

function marksOf() {
  const painter = { paint() {}, unpaint() {}, unpaintGone() {}, showOpen() {}, setHover() {}, at: () => [] };
  const gone: Mark[] = [];
  const onOutdated = vi.fn<() => void>();
  const marks = createPageMarks({
    signal: new AbortController().signal,
    now: () => time,
    painter,
    onGone: (mark) => gone.push(mark),
    onOutdated,
  });
  return {
    ...marks,
    gone,
    onOutdated,
    answer(...blocks: Block[]) {
      marks.recognised(blocks);
      marks.update(WISHES);
      return marks.list().map(({ block }) => block.text);
    },
  };
}

beforeEach(() => {
  looked = [];
  hidden.clear();
});

it('goes on behind what it has chosen from, and looks at none of that again', () => {
  const [a, b, again, c] = pageOf('a', 'b', 'a', 'c') as [Block, Block, Block, Block];
  const marks = marksOf();
  expect(marks.answer(a, b)).toEqual(['a0', 'b1']);
  const [first] = marks.list();
  expect(marks.answer(again, c)).toEqual(['a0', 'b1', 'c3']);
  expect(marks.list()[0]).toBe(first);
  expect(looked).toEqual([a, b, c].map(({ container }) => container));
});

it('chooses anew when text comes in between, reads otherwise, leaves, or has moved', () => {
  const [early, a, b, late] = pageOf('b', 'a', 'b', 'a') as [Block, Block, Block, Block];
  const marks = marksOf();
  marks.answer(a, b);
  expect(marks.answer(early)).toEqual(['b0', 'a1']);
  expect(marks.gone).toHaveLength(1);
  early.mentions = undefined;
  expect(marks.answer(early)).toEqual(['a1', 'b2']);
  marks.answer(late);
  marks.drop([a]);
  expect(marks.answer()).toEqual(['b2', 'a3']);
  document.body.append(b.container);
  marks.reorder();
  expect(marks.answer()).toEqual(['a3', 'b2']);
});

it('chooses anew for other wishes, and after a while, since what was drawn may have been hidden', () => {
  const [a, again, b] = pageOf('a', 'a', 'b') as [Block, Block, Block];
  const marks = marksOf();
  marks.answer(a, again);
  marks.update({ ...WISHES, density: 'every' });
  expect(marks.list()).toHaveLength(2);
  marks.answer();
  hidden.add(a.container);
  time += 1_000;
  expect(marks.answer(b)).toEqual(['a1', 'b2']);
});

it('looks again at what keeps others from a mark, and asks to choose anew if it has been hidden', () => {
  const [a, again, b, late] = pageOf('a', 'a', 'b', 'c') as [Block, Block, Block, Block];
  const marks = marksOf();
  marks.answer(a, again, b);
  hidden.add(a.container).add(b.container);
  expect(marks.answer(late)).toEqual(['a0', 'b2', 'c3']);
  looked = [];
  marks.lookAgain();
  expect(looked).toEqual([a.container]);
  expect(marks.onOutdated).toHaveBeenCalledTimes(1);
  expect(marks.answer()).toEqual(['a1', 'c3']);
  marks.lookAgain();
  expect(marks.onOutdated).toHaveBeenCalledTimes(1);
});
