import { describe, expect, it, test } from 'vitest';
import { textWidth } from '@/components/charts/label-text';
import { layoutTenures, NAME_SIZE, TENURE_WIDTH } from '@/components/charts/tenure-layout';
import type { Tenure } from '@/data/card-tenures';
import { cardView, type CardView } from '@/data/card-view';
import { readPackFolder } from '@/data/pack-files';
import type { Lang } from '@/data/texts';

const pack = readPackFolder('data/packs/japan-arms-exports');
const LANGS: readonly Lang[] = ['en', 'ja'];
const DAYS = [undefined, '2012-12-26', '2019-06-01', '2023-12-22', '2026-11-22'];

function viewOf(entity: string, lang: Lang, written?: string): CardView {
  const view = cardView(pack, entity, lang, { written, today: '2026-11-22' });
  if ('missing' in view) throw new Error(`The pack has no ${entity}.`);
  return view;
}

const layoutOf = ({ tenures, time, asOf }: CardView) =>
  layoutTenures({ tenures, written: time.written, asOf });

/** Where each name begins and ends. */
function spansOf({ names }: ReturnType<typeof layoutTenures>): [number, number][] {
  return names
    .map(({ x, anchor, tenure }): [number, number] => {
      const width = textWidth(tenure.label.text, NAME_SIZE);
      return anchor === 'end' ? [x - width, x] : [x, x + width];
    })
    .toSorted(([a], [b]) => a - b);
}

const lengthOf = ({ from, to = pack.asOf }: Tenure) => Date.parse(to) - Date.parse(from);

const strips = pack.entities.flatMap(({ id }) =>
  LANGS.flatMap((lang) =>
    DAYS.map((day) => ({ id, lang, day, view: viewOf(id, lang, day) })).filter(
      ({ view }) => view.tenures.length > 0,
    ),
  ),
);

describe('the strips of the shipped pack', () => {
  it('are on persons and offices', () => {
    const ids = new Set(strips.map(({ id }) => id));
    expect(ids).toContain('person/yoshimasa-hayashi');
    expect(ids).toContain('office/chief-cabinet-secretary');
    for (const id of ids) expect(id).toMatch(/^(?:person|office)\//);
  });

  test.each(strips)('$id in $lang on $day: names keep apart and inside', ({ view }) => {
    const layout = layoutOf(view);
    const spans = spansOf(layout);
    for (const [index, [start, end]] of spans.entries()) {
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
      expect(end).toBeLessThanOrEqual(TENURE_WIDTH);
    }
    for (const { x, width } of layout.bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(TENURE_WIDTH + 2.5);
    }
    const named = layout.names.filter(({ tenure }) => tenure.tense === 'then').length;
    expect(named).toBe(Math.min(1, view.tenures.filter(({ tense }) => tense === 'then').length));
  });
});

const drawn = (day?: string) => layoutOf(viewOf('person/yoshimasa-hayashi', 'en', day));

describe('the strip of a person', () => {
  it('has a tick on the day of the page, inside the office held then', () => {
    const { bars, day = -1 } = drawn('2023-12-22');
    const then = bars.find(({ tenure }) => tenure.tense === 'then');
    expect(then?.tenure.label.text).toBe('Chief Cabinet Secretary (Japan)');
    expect(day).toBeGreaterThan(then?.x ?? 0);
    expect(day).toBeLessThan((then?.x ?? 0) + (then?.width ?? 0));
  });

  it('has none on a page without a date', () => {
    expect(drawn().day).toBeUndefined();
  });

  it('is as long as time', () => {
    const { bars } = drawn('2023-12-22');
    const [first, second] = bars;
    if (first === undefined || second === undefined) throw new Error('Two offices were expected.');
    const ratio = lengthOf(first.tenure) / lengthOf(second.tenure);
    expect(first.width / second.width).toBeCloseTo(ratio, 1);
  });
});
