import { describe, expect, it } from 'vitest';
import type { CardFact } from '@/data/card-facts';
import type { DrawnElement } from '@/data/drawing';
import { all, drawnView, one, opening, textOf } from './drawings';
import { english, sampleFact, sampleTime } from './sample-card';

const keeper = (changes: Partial<CardFact> = {}) =>
  sampleFact({ text: english('Keeper of the light'), named: { entity: 'office/keeper' }, ...changes });
const points = (card: DrawnElement) =>
  all(one(card, '.rail'), 'li').map((point) => [point.attributes['class'], textOf(point)]);

describe('the rail', () => {
  it('tells what held when the page was written, with its period and sources', () => {
    const card = drawnView({ time: sampleTime({ held: [keeper()] }) });
    expect(points(card)).toEqual([
      ['then', 'When this was written · 22 Dec 2023Keeper of the light14 Dec 2023 – 21 Oct 202512'],
    ]);
    expect(one(one(card, '.rail'), 'button').action).toEqual({ does: 'open', ...opening('office/keeper') });
  });

  it('does not repeat the day of the page', () => {
    const held = [sampleFact({ topic: 'event', from: '2023-12-22', to: '2023-12-22', sources: [1] })];
    expect(points(drawnView({ time: sampleTime({ held }) }))).toEqual([
      ['then', 'When this was written · 22 Dec 2023She kept the lighthouse.1'],
    ]);
  });

  it('dates what has changed since, newest last', () => {
    const since = [
      sampleFact({ topic: 'event', from: '2024-05', to: '2024-05', sources: [1] }),
      sampleFact({ topic: 'rule', text: english('A rule.'), from: '2024-07-28', to: '2026', sources: [1] }),
      keeper({ ended: true, sources: [2] }),
      keeper({ from: '2025-10-21', to: undefined, seen: '2026-03-09', sources: [2] }),
    ];
    const card = drawnView({ time: sampleTime({ since }) });
    expect(points(card).slice(1)).toEqual([
      ['since', 'Since then · May 2024She kept the lighthouse.1'],
      ['since', '28 Jul 2024A rule.until 20261'],
      ['since', '21 Oct 2025No longer Keeper of the light2'],
      ['since', '21 Oct 2025Keeper of the lightsince 21 Oct 2025 · known to 9 Mar 20262'],
    ]);
  });

  it('folds the changes that weigh less', () => {
    const more = [sampleFact(), sampleFact({ text: english('She left.') })];
    const card = drawnView({ time: sampleTime({ more, since: [keeper({ from: '2025-10-21' })] }) });
    expect(textOf(one(one(card, '.rail'), 'summary'))).toBe('2 more');
    expect(points(card).at(-1)?.[1]).toMatch(/^21 Oct 2025Keeper/);
  });

  it('says that nothing is known where the facts do not reach', () => {
    expect(textOf(one(drawnView(), '.rail'))).toContain('Nothing here is known from that time.');
    expect(textOf(one(drawnView({ kind: 'office' }), '.rail'))).toContain('Who held the office on that day');
  });

  it('says that a page shows no date, and what holds now', () => {
    const time = sampleTime({ written: undefined, held: [keeper({ acting: true })] });
    expect(points(drawnView({ time, kind: 'office' }))).toEqual([
      ['unknown', 'This page shows no dateIt is not known who held the office when it was written.'],
      ['since', 'Now · as of 22 Nov 2026Keeper of the lightacting · 14 Dec 2023 – 21 Oct 202512'],
    ]);
    expect(points(drawnView({ time }))[0]).toEqual(['unknown', 'This page shows no date']);
  });
});

describe('sources that agree', () => {
  it('say so behind their numbers', () => {
    const time = sampleTime({ held: [keeper({ agreeing: 2 })], around: [sampleFact()] });
    const card = drawnView({ time });
    expect(textOf(one(one(card, '.rail'), '.meta'))).toBe('14 Dec 2023 – 21 Oct 202512 2 agree');
    expect(textOf(one(one(card, '.facts'), '.meta'))).not.toContain('agree');
  });
});

describe('a disputed reading', () => {
  it('is named as such, with the claim and what the record says', () => {
    const disputed = [{ claim: english('It is red.'), record: english('It is green.'), sources: [2] }];
    const card = drawnView({ disputed });
    const fold = all(card, 'details').find((details) => textOf(details).startsWith('Disputed reading'));
    expect(fold && textOf(fold)).toBe('Disputed reading1The claimIt is red.The recordIt is green.2');
  });

  it('marks a fact that is disputed', () => {
    const card = drawnView({ time: sampleTime({ around: [sampleFact({ topic: 'disputed' })] }) });
    expect(textOf(one(card, '.meta'))).toContain('disputed · ');
  });
});
