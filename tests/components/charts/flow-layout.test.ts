import { describe, expect, it } from 'vitest';
import { layoutFlow } from '@/components/charts/flow-layout';
import { textWidth } from '@/components/charts/label-text';
import { shippedBriefing } from '@/tests/components/briefing/shipped-briefing';

describe.each(['en', 'ja'] as const)('the flow in %s', async (lang) => {
  const flow = (await shippedBriefing(lang)).flows[0];
  if (flow === undefined) throw new Error('The pack has no flow.');

  describe.each([280, 368, 460])('%d px wide', (width) => {
    const drawn = layoutFlow(flow, width);

    it('draws every box and every arrow within its size', () => {
      expect(drawn.boxes).toHaveLength(flow.boxes.length);
      expect(drawn.arrows).toHaveLength(flow.arrows.length);
      for (const { x, y, width: across, height } of drawn.boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + across).toBeLessThanOrEqual(width + 0.01);
        expect(y + height).toBeLessThanOrEqual(drawn.height);
      }
    });

    it('lets each arrow begin and end at its boxes', () => {
      for (const { index, points } of drawn.arrows) {
        const arrow = flow.arrows[index];
        for (const [id, point] of [
          [arrow?.fromBox, points[0]],
          [arrow?.toBox, points.at(-1)],
        ] as const) {
          const box = drawn.boxes.find((candidate) => candidate.id === id);
          if (box === undefined || point === undefined) throw new Error(`The arrow ${index} hangs loose.`);
          expect(point.x).toBeGreaterThanOrEqual(box.x);
          expect(point.x).toBeLessThanOrEqual(box.x + box.width);
          expect(point.y).toBeGreaterThanOrEqual(box.y);
          expect(point.y).toBeLessThanOrEqual(box.y + box.height);
        }
      }
    });
  });

  it('keeps the words of a box inside it', () => {
    const { boxes } = layoutFlow(flow, 368);
    for (const { lines, width } of boxes) {
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }
  });
});
