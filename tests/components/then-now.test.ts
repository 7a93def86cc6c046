import { describe, expect, it } from 'vitest';
import type { CardComparison } from '@/data/card-comparison';
import { all, drawnView, one, opening, textOf } from './drawings';
import { english, sampleTime } from './sample-card';

const cell = (text: string, sources = [1]) => ({ text: english(text), sources });
const version = (entity: string, label: string, date: string) => ({
  id: date,
  entity,
  name: english(`Rules of ${label}`),
  label: english(label),
  date,
});
const RULES_2014 = version('policy/2014', '2014', '2014-04-01');
const RULES_2026 = version('policy/2026', 'Apr 2026', '2026-04-21');

function comparison(changes: Partial<CardComparison> = {}): CardComparison {
  return {
    left: RULES_2014,
    right: RULES_2026,
    leftIs: 'written',
    rightIsThen: false,
    rows: [
      { label: english('Lamps'), left: cell('Only oil.'), right: cell('Any.', [2]) },
      { label: english('Form'), same: cell('A decision.', [1, 2]) },
      { label: english('Glass'), left: cell('Clear.') },
    ],
    versions: [RULES_2014, RULES_2026],
    ...changes,
  };
}

const NOW = 'Nowrules of Apr 2026since 21 Apr 2026';
const heads = (changes: Partial<CardComparison>, written?: string) => {
  const card = drawnView({ time: sampleTime({ written }), comparison: comparison(changes) });
  return all(one(card, 'thead'), 'th').map(textOf);
};

describe('then and now', () => {
  it('stand side by side, each cell with its sources, equal rows merged', () => {
    const card = drawnView({ comparison: comparison() });
    expect(all(card, '.rail')).toEqual([]);
    expect(all(card, 'tbody').map((row) => all(row, 'td').map(textOf))).toEqual([
      ['Only oil.1', 'Any.2'],
      ['Unchanged: A decision.12'],
      ['Clear.1', 'No source says.'],
    ]);
  });

  it('span both columns with a label and with what is unchanged, in XML too: in small letters', () => {
    const rows = all(drawnView({ comparison: comparison() }), 'tbody').flatMap((row) => all(row, 'tr'));
    const alone = rows.filter(({ children }) => children.length === 1);
    expect(
      alone.map(({ children: [only] }) => typeof only === 'object' && only.attributes['colspan']),
    ).toEqual(['2', '2', '2', '2']);
  });

  it.each([
    [{}, '2023-12-22', ['When written22 Dec 2023rules of 2014', NOW]],
    [{ left: undefined }, '1950-01-01', ['When written1 Jan 1950no such rules yet', NOW]],
    [
      { leftIs: 'before' as const, rightIsThen: true },
      '2026-06-01',
      ['Beforerules of 2014since 1 Apr 2014', 'When written and nowrules of Apr 2026since 21 Apr 2026'],
    ],
    [{ leftIs: 'before' as const }, undefined, ['Beforerules of 2014since 1 Apr 2014', NOW]],
  ])('%j on a page of %s are headed %j', (changes, written, expected) => {
    expect(heads(changes, written)).toEqual(expected);
  });

  it('say so where the page shows no date', () => {
    const undated = drawnView({ time: sampleTime({ written: undefined }), comparison: comparison() });
    expect(textOf(undated)).toContain('This page shows no date');
    expect(textOf(drawnView({ comparison: comparison() }))).not.toContain('no date');
  });

  it('lead to every version but the own one', () => {
    const card = drawnView({ entity: 'policy/2014', comparison: comparison() });
    const versions = all(card, 'details').find((details) =>
      textOf(details).startsWith('All versions since 2014'),
    );
    expect(versions && all(versions, 'li').map(textOf)).toEqual([
      'Rules of 2014since 1 Apr 2014',
      'Rules of Apr 2026since 21 Apr 2026',
    ]);
    expect(versions && all(versions, 'button').map(({ action }) => action)).toEqual([
      { does: 'open', ...opening('policy/2026') },
    ]);
  });

  it('say that they are in English where a Japanese card has no translation', () => {
    const card = drawnView({ lang: 'ja', comparison: comparison() });
    expect(textOf(one(card, '.tn'))).toContain('英語');
    expect(one(card, 'td').attributes['lang']).toBe('en');
  });
});
