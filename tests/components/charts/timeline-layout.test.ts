import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '@/components/charts/timeline-layout';
import { textWidth } from '@/components/charts/label-text';
import { shippedBriefing, seenFrom } from '@/tests/components/briefing/shipped-briefing';

const briefing = await shippedBriefing('en');
const onPage = seenFrom(briefing, '2023-12-22');
const layout = (width: number, near = false, view = onPage) =>
  layoutTimeline({ entries: view.timeline, steps: view.steps, date: view.date, width, near });

describe.each([320, 368, 640, 1120])('the timeline of the pack, %d px wide', (width) => {
  const drawn = layout(width);

  it('shows every entry and every step within its width', () => {
    expect(drawn.dots).toHaveLength(onPage.timeline.length);
    expect(drawn.steps).toHaveLength(onPage.steps.length);
    for (const { x } of [...drawn.dots, ...drawn.steps]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
  });

  it('keeps the order of time, and no two dots in one place', () => {
    const places = drawn.dots.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const [index, dot] of drawn.dots.entries()) {
      for (const other of drawn.dots.slice(index + 1)) {
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('marks one change of scale, at 2010, and the day of the page', () => {
    expect(drawn.change?.year).toBe(2010);
    expect(drawn.here).toBeGreaterThan(drawn.change?.x ?? width);
  });
});

it('labels the steps where there is room, without one label on another', () => {
  const { labels } = layout(1120);
  expect(labels).toHaveLength(onPage.steps.length);
  const boxes = labels.map(({ x, y, side, lines }) => {
    const long = Math.max(...lines.map((line) => textWidth(line, 12))) + 6;
    const [from, to] = side === 'right' ? [x, x + long] : [x - long, x];
    return { from, to, top: y - 12, bottom: y + 14 * lines.length };
  });
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const apart =
        box.to <= other.from || other.to <= box.from || box.bottom <= other.top || other.bottom <= box.top;
      expect(apart).toBe(true);
    }
  }
  expect(layout(368).labels).toEqual([]);
});

describe('the near view', () => {
  it('shows the years around the page and no change of scale', () => {
    const drawn = layout(368, true);
    expect(drawn.change).toBeUndefined();
    expect(drawn.ticks.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    const shown = drawn.dots.map(({ index }) => onPage.timeline[index]?.date ?? '');
    expect(shown.every((date) => date > '2021-12-01' && date < '2026-01-01')).toBe(true);
    expect(drawn.here).toBeCloseTo(184, 0);
  });

  it('shows the last years where the page has no date', () => {
    const undated = seenFrom(briefing, undefined);
    const drawn = layout(368, true, undated);
    expect(drawn.here).toBeUndefined();
    expect(drawn.ticks.at(-1)?.year).toBe(2027);
  });
});
